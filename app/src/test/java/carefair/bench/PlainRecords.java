package carefair.bench;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/**
 * Lets {@code bin/bench mutation} exchange a record in a running JVM. The JVM takes one for another record if the annotations on its
 * components stand elsewhere in the class file, and those of a mutation do; so while mutations are tried no record of ours has any.
 */
public final class PlainRecords implements ClassFileTransformer {

    private static final ClassTransform PLAIN = (type, element) -> {
        if (element instanceof RecordAttribute components) {
            type.with(RecordAttribute.of(
                    components.components().stream().map(PlainRecords::plain).toList()));
        } else {
            type.with(element);
        }
    };

    private PlainRecords() {}

    public static void premain(String arguments, Instrumentation jvm) {
        jvm.addTransformer(new PlainRecords());
    }

    /** Sees a class when it is first loaded and each time it is exchanged. @return null where it stays as it is */
    @Override
    public byte @Nullable [] transform(
            ClassLoader loader, String name, Class<?> exchanged, ProtectionDomain from, byte[] bytes) {
        if (name == null || !name.startsWith("carefair/")) {
            return null;
        }
        var files = ClassFile.of();
        var type = files.parse(bytes);
        return type.findAttribute(Attributes.record()).isEmpty() ? null : files.transformClass(type, PLAIN);
    }

    private static RecordComponentInfo plain(RecordComponentInfo component) {
        return RecordComponentInfo.of(
                component.name(),
                component.descriptor(),
                component.attributes().stream()
                        .filter(each -> each.attributeName().equalsString("Signature"))
                        .toList());
    }
}
