package carefair.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import carefair.operations.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountSafeTest {

    private static final BankAccount ACCOUNT = new BankAccount("P Nair", "309430", "00582617", "D/1");
    private static final AccountSafe.Place PLACE =
            new AccountSafe.Place(UUID.randomUUID(), UUID.randomUUID(), ACCOUNT.name());

    @TempDir
    private Path folder;

    @Test
    void whatIsEncryptedReadsAsItWas() {
        var safe = new AccountSafe(made());
        var longest = new BankAccount("P Nair", "000000", "99999999", "123456789/12345678");

        assertThat(safe.decrypt(PLACE, safe.encrypt(PLACE, ACCOUNT))).isEqualTo(ACCOUNT);
        assertThat(safe.decrypt(PLACE, safe.encrypt(PLACE, longest))).isEqualTo(longest);
    }

    /** Neither how long a roll number is nor that two accounts are the same can be seen. */
    @Test
    void theSameAccountTwiceLooksDifferentAndAllAreEquallyLong() {
        var safe = new AccountSafe(made());
        var once = safe.encrypt(PLACE, ACCOUNT);
        var again = safe.encrypt(PLACE, ACCOUNT);

        assertThat(once.bytes()).hasSize(60).isNotEqualTo(again.bytes());
        assertThat(safe.encrypt(PLACE, new BankAccount("P Nair", "309430", "00582617", ""))
                        .bytes())
                .hasSize(60);
    }

    @Test
    void aChangedByteIsRefusedWhereverItIs() {
        var safe = new AccountSafe(made());
        var encrypted = safe.encrypt(PLACE, ACCOUNT);
        for (int i = 0; i < encrypted.bytes().length; i++) {
            var changed = encrypted.bytes().clone();
            changed[i] ^= 1;
            assertThatIllegalStateException()
                    .isThrownBy(() -> safe.decrypt(PLACE, new AccountSafe.Encrypted(encrypted.key(), changed)));
        }
    }

    @Test
    void itCanBeReadAtItsOwnPlaceAlone() {
        var safe = new AccountSafe(made());
        var encrypted = safe.encrypt(PLACE, ACCOUNT);

        refuses(safe, new AccountSafe.Place(UUID.randomUUID(), PLACE.provider(), "P Nair"), encrypted);
        refuses(safe, new AccountSafe.Place(PLACE.row(), UUID.randomUUID(), "P Nair"), encrypted);
        refuses(safe, new AccountSafe.Place(PLACE.row(), PLACE.provider(), "P Nairn"), encrypted);
    }

    @Test
    void theDemonstrationMakesAKeyOnceThatItsOwnerAloneReads() throws IOException {
        var first = made().newest();

        assertThat(made().newest()).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("home/key"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder.resolve("home"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void withoutAKeyCarefairDoesNotStartThoughThereIsNothingToEncrypt() {
        refusesToStart(new AccountKeys("", false));
        refusesToStart(new AccountKeys(folder.resolve("nothing").toString(), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "not a key", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nAAAA"})
    void aFileWithoutAWholeKeyInEachLineIsRefusedAndNotRepeated(String text) throws IOException {
        var file = folder.resolve("keys");
        Files.writeString(file, text);

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new AccountKeys(file.toString(), true).afterSingletonsInstantiated())
                .withMessageContaining("carefair.bank-details.key")
                .withMessageNotContaining("AAAA");
    }

    @Test
    void aKeyIsNamedByItsDigestSoThatAnotherKeyNeverPassesForIt() throws IOException {
        var file = folder.resolve("keys");
        Files.writeString(file, Base64.getEncoder().encodeToString(new byte[32]) + "\n");

        assertThat(new AccountKeys(file.toString(), false).newest())
                .matches("[0-9a-f]{16}")
                .isNotEqualTo(made().newest());
    }

    private static void refuses(AccountSafe safe, AccountSafe.Place place, AccountSafe.Encrypted encrypted) {
        assertThatIllegalStateException().isThrownBy(() -> safe.decrypt(place, encrypted));
    }

    private static void refusesToStart(AccountKeys keys) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(keys::afterSingletonsInstantiated)
                .withMessageContaining("carefair.bank-details.key")
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("openssl rand -base64 32"));
    }

    private AccountKeys made() {
        return new AccountKeys(folder.resolve("home/key").toString(), true);
    }
}
