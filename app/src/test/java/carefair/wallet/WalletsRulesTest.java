package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.Transactional;

class WalletsRulesTest {

    @Test
    void everythingThatMovesMoneyIsInATransactionAndTriedAgain() {
        var moving = List.of("open", "writePlan", "hold", "spend", "capture", "release", "payIn");
        var methods = Arrays.stream(Wallets.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && moving.contains(method.getName()))
                .toList();

        assertThat(methods).hasSizeGreaterThanOrEqualTo(moving.size());
        assertThat(methods).allMatch(method -> has(method, Transactional.class));
        assertThat(methods).allMatch(method -> has(method, RetriedOutsideTransaction.class));
    }

    private static boolean has(Method method, Class<? extends java.lang.annotation.Annotation> annotation) {
        return AnnotatedElementUtils.hasAnnotation(method, annotation)
                || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), annotation);
    }
}
