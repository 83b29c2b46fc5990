package carefair.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Encrypts where a provider is paid: sort code, account number and roll number together, by AES-256 in Galois counter mode (NIST SP
 * 800-38D). It is bound to its row, its provider and the account's name, so that it can be read nowhere else.
 */
@Component
class AccountSafe {

    /**
     * What the database keeps.
     *
     * @param key the name of the key
     * @param bytes 60: 12 that are never the same twice, 32 encrypted, 16 that prove it
     */
    record Encrypted(String key, byte[] bytes) {}

    /** To which row it belongs; whatever of this is changed in the database, it cannot be read any more. */
    record Place(UUID row, UUID provider, String accountName) {

        private byte[] bytes() {
            var kind = "payee_account 1".getBytes(StandardCharsets.UTF_8);
            var name = accountName.getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.allocate(kind.length + 4 * Long.BYTES + name.length)
                    .put(kind)
                    .putLong(row.getMostSignificantBits())
                    .putLong(row.getLeastSignificantBits())
                    .putLong(provider.getMostSignificantBits())
                    .putLong(provider.getLeastSignificantBits())
                    .put(name)
                    .array();
        }
    }

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    /** 6 digits, 8 digits, and a roll number filled up to its longest, so that its length tells nothing. */
    private static final int PLAIN = 14 + BankAccount.LONGEST;

    private final AccountKeys keys;
    private final SecureRandom random = new SecureRandom();

    AccountSafe(AccountKeys keys) {
        this.keys = keys;
    }

    /** Encrypts by the newest key. The account's name is the place's. */
    Encrypted encrypt(Place place, BankAccount account) {
        if (!place.accountName().equals(account.name())) {
            throw new IllegalArgumentException("The name of the place is not the account's");
        }
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var plain = (account.sortCode() + account.number() + account.roll()).getBytes(StandardCharsets.US_ASCII);
        var name = keys.newest();
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, name, nonce, place);
            var secret = cipher.doFinal(Arrays.copyOf(plain, PLAIN));
            return new Encrypted(
                    name,
                    ByteBuffer.allocate(NONCE + secret.length)
                            .put(nonce)
                            .put(secret)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Bank details could not be encrypted", e);
        }
    }

    /**
     * @throws IllegalStateException if it was changed, or encrypted for another row, provider or name, or its key is not there
     */
    BankAccount decrypt(Place place, Encrypted encrypted) {
        try {
            var nonce = Arrays.copyOf(encrypted.bytes(), NONCE);
            var cipher = cipher(Cipher.DECRYPT_MODE, encrypted.key(), nonce, place);
            var plain = new String(
                            cipher.doFinal(encrypted.bytes(), NONCE, encrypted.bytes().length - NONCE),
                            StandardCharsets.US_ASCII)
                    .replace("\0", "");
            return new BankAccount(
                    place.accountName(), plain.substring(0, 6), plain.substring(6, 14), plain.substring(14));
        } catch (AEADBadTagException e) {
            throw new IllegalStateException(
                    "Bank details " + place.row()
                            + " are not what was asked for: somebody changed them in the database",
                    e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Bank details " + place.row() + " could not be read", e);
        }
    }

    private Cipher cipher(int mode, String key, byte[] nonce, Place place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.named(key), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.bytes());
        return cipher;
    }
}
