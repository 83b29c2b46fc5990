package carefair.wallet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Signs seals by an Ed25519 key, and tells whether a seal was signed by it. The key is a file that the database's administrator cannot
 * reach: a block PRIVATE KEY and one or more blocks PUBLIC KEY, as OpenSSL writes them. Without one nothing is sealed.
 */
@Component
class SealKey {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");

    private final String setting;
    private final boolean make;
    private @Nullable PrivateKey signing;
    private List<PublicKey> known = List.of();

    /**
     * @param file where the key is; empty for none
     * @param make whether to make one where there is none, as the demonstration does
     */
    SealKey(@Value("${carefair.seal.key:}") String file, @Value("${carefair.seal.make-key:false}") boolean make) {
        this.setting = file;
        this.make = make;
    }

    /** Whether there is a key to sign with. @throws IllegalStateException if the file is not what it should be */
    synchronized boolean isThere() {
        return read().isPresent();
    }

    /** @throws IllegalStateException if there is no key */
    synchronized byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(read().orElseThrow(() -> new IllegalStateException("carefair.seal.key names no key")));
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether one of the public keys says that these bytes were signed by it. */
    synchronized boolean signed(byte[] bytes, byte[] by) {
        read();
        return known.stream().anyMatch(key -> signed(key, bytes, by));
    }

    private static boolean signed(PublicKey key, byte[] bytes, byte[] by) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(bytes);
            return signature.verify(by);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private Optional<PrivateKey> read() {
        if (signing == null && !setting.isBlank()) {
            var file = Path.of(setting);
            try {
                if (make && !Files.exists(file)) {
                    make(file);
                }
                if (Files.exists(file)) {
                    take(Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("carefair.seal.key names a file that cannot be read: " + file, e);
            }
        }
        return Optional.ofNullable(signing);
    }

    private void take(String text) {
        try {
            var factory = KeyFactory.getInstance("Ed25519");
            var publicKeys = new ArrayList<PublicKey>();
            PrivateKey privateKey = null;
            var blocks = BLOCK.matcher(text);
            while (blocks.find()) {
                var bytes = Base64.getMimeDecoder().decode(blocks.group(2));
                if (blocks.group(1).equals("PRIVATE")) {
                    privateKey = factory.generatePrivate(new PKCS8EncodedKeySpec(bytes));
                } else {
                    publicKeys.add(factory.generatePublic(new X509EncodedKeySpec(bytes)));
                }
            }
            if (publicKeys.isEmpty()) {
                throw new IllegalStateException("The file that carefair.seal.key names has no block PUBLIC KEY");
            }
            signing = privateKey;
            known = publicKeys;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The file that carefair.seal.key names has no Ed25519 key", e);
        }
    }

    private static void make(Path file) throws IOException {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Files.createDirectories(file.toAbsolutePath().getParent());
            // The file never exists with wider rights, not even for a moment.
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(
                    file,
                    block("PRIVATE", pair.getPrivate().getEncoded())
                            + block("PUBLIC", pair.getPublic().getEncoded()),
                    StandardOpenOption.WRITE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String block(String kind, byte[] bytes) {
        return "-----BEGIN " + kind + " KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + kind
                + " KEY-----\n";
    }
}
