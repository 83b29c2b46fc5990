package carefair.identity;

import carefair.operations.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys that where providers are paid is encrypted with. They lie in a file that the database's administrator cannot reach: one a
 * line, 32 random bytes in Base64, the one to encrypt with first, and behind it those that older rows still need. A key is known by the
 * beginning of its digest, so that a wrong key is never taken for the right one.
 */
@Component
class AccountKeys implements SmartInitializingSingleton {

    static final String SETTING = "carefair.bank-details.key";

    private static final int BYTES = 32;
    private static final String REMEDY =
            "Make a key by: openssl rand -base64 32. Keep it in a file that the database's administrator"
                    + " cannot read, and name the file by " + SETTING
                    + " (CAREFAIR_BANKDETAILS_KEY). docs/running.md says more.";

    private final String setting;
    private final boolean make;
    private Map<String, SecretKey> keys = Map.of();

    /**
     * @param file where the keys are
     * @param make whether to make one where there is no file, as the demonstration does
     */
    AccountKeys(
            @Value("${" + SETTING + ":}") String file, @Value("${carefair.bank-details.make-key:false}") boolean make) {
        this.setting = file;
        this.make = make;
    }

    /** Without a key Carefair does not start, whether or not there is anything to encrypt yet. @throws CannotStart if there is none */
    @Override
    public void afterSingletonsInstantiated() {
        newest();
    }

    /** The name of the key that is encrypted with now. @throws CannotStart if there is none */
    String newest() {
        return read().keySet().iterator().next();
    }

    /** Whether there is a key of this name. @throws CannotStart if there is no key at all */
    boolean has(String name) {
        return read().containsKey(name);
    }

    /** @throws IllegalStateException if there is no key of this name */
    SecretKey named(String name) {
        var key = read().get(name);
        if (key == null) {
            throw new IllegalStateException("The file that " + SETTING + " names has no key " + name);
        }
        return key;
    }

    /** @throws CannotStart if the setting names no file, or it is not what it should be */
    private synchronized Map<String, SecretKey> read() {
        if (keys.isEmpty()) {
            if (setting.isBlank()) {
                throw new CannotStart(
                        SETTING
                                + " names no file: where providers are paid is kept encrypted, by a key outside the database.",
                        REMEDY);
            }
            var file = Path.of(setting);
            try {
                if (make && !Files.exists(file)) {
                    make(file);
                }
                keys = keysIn(Files.readString(file));
            } catch (IOException e) {
                throw new CannotStart(SETTING + " names a file that cannot be read: " + file, REMEDY);
            }
        }
        return keys;
    }

    private static Map<String, SecretKey> keysIn(String text) {
        var found = new LinkedHashMap<String, SecretKey>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var bytes = decoded(line);
            if (bytes.length != BYTES) {
                // What the line says is not repeated: it may be a key all the same.
                throw new CannotStart(
                        "The file that " + SETTING + " names has a line that is not 32 bytes in Base64.", REMEDY);
            }
            found.put(nameOf(bytes), new SecretKeySpec(bytes, "AES"));
        });
        if (found.isEmpty()) {
            throw new CannotStart("The file that " + SETTING + " names has no key in it.", REMEDY);
        }
        return found;
    }

    private static byte[] decoded(String line) {
        try {
            return Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static String nameOf(byte[] key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("carefair.bank-details.key".getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(key), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void make(Path file) {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            // The key never lies anywhere with wider rights, and never half written under its own name.
            var made = file.getFileSystem().supportedFileAttributeViews().contains("posix")
                    ? Files.createTempFile(
                            folder,
                            "bank-details",
                            ".key",
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                    : Files.createTempFile(folder, "bank-details", ".key");
            Files.writeString(made, Base64.getEncoder().encodeToString(bytes) + "\n");
            try {
                Files.move(made, file);
            } catch (FileAlreadyExistsException e) {
                // Another start made one at the same moment: that one counts.
                Files.delete(made);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(SETTING + " names a file that cannot be made: " + file, e);
        }
    }
}
