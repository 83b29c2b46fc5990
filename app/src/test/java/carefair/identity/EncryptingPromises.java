package carefair.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.operations.CannotStart;
import carefair.shared.UuidBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds of bank details in a database, whichever it is: this module's tables alone, and the start that encrypts. */
abstract class EncryptingPromises {

    static final BankAccount FIRST = new BankAccount("P Nair", "309430", "71623948", "");
    static final BankAccount SECOND = new BankAccount("P Nair", "309431", "00582617", "D/1234567-8");

    @TempDir
    private Path folder;

    private final UUID provider = UUID.randomUUID();
    DataSource database;
    JdbcClient jdbc;

    /** An empty database, as its migrations' user. */
    abstract DataSource newDatabase();

    @BeforeEach
    void aDatabaseOfAnEarlierVersion() {
        database = newDatabase();
        jdbc = JdbcClient.create(database);
        migrateTo("30");
        jdbc.sql("insert into organisation (id, version, name, added_at, added_by)"
                        + " values (?, 0, 'Corfe Companions', '2026-11-22 10:00:00', ?)")
                .params(UuidBytes.of(provider), UuidBytes.of(UUID.randomUUID()))
                .update();
    }

    @Test
    void whatWasKeptPlainIsEncryptedAtTheNextStartAndTheDatabaseRefusesAPlainNumberFromThenOn() throws IOException {
        var one = plain(FIRST);
        var other = plain(SECOND);
        assertThat(dump()).contains("71623948", "00582617", "309430", "D/1234567-8");
        migrateTo("40");
        var safe = start(key(1));

        assertThat(dump()).doesNotContain("71623948", "00582617", "309430", "309431", "1234567");
        assertThat(read(safe, one)).isEqualTo(FIRST);
        assertThat(read(safe, other)).isEqualTo(SECOND);
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> plain(SECOND));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update payee_account set account_number = '71623948' where id = ?")
                        .param(UuidBytes.of(one))
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update payee_account set roll_number = 'D/1' where id = ?")
                        .param(UuidBytes.of(one))
                        .update());
    }

    @Test
    void aNewKeyBeforeTheOldOneEncryptsAnewAndTheOldOneIsNeededNoMore() throws IOException {
        var one = plain(FIRST);
        migrateTo("40");
        start(key(1));
        var before = dump();

        start(key(2) + key(1));

        assertThat(dump()).isNotEqualTo(before);
        assertThat(read(start(key(2)), one)).isEqualTo(FIRST);
        refusesToStart(key(1));
    }

    void refusesToStart(String keys) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> start(keys))
                .withMessageContaining("carefair.bank-details.key")
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("carefair.bank-details.key"));
    }

    /** A line of a file of keys. */
    static String key(int number) {
        var bytes = new byte[32];
        bytes[number] = 1;
        return Base64.getEncoder().encodeToString(bytes) + "\n";
    }

    AccountSafe start(String keys) throws IOException {
        var file = Files.createTempFile(folder, "keys", "");
        Files.writeString(file, keys);
        var read = new AccountKeys(file.toString(), false);
        encrypting(read).migrated(database);
        return new AccountSafe(read);
    }

    static PayeeAccountEncrypting encrypting(AccountKeys keys) {
        return new PayeeAccountEncrypting(keys, new AccountSafe(keys));
    }

    void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/identity")
                .target(version)
                .load()
                .migrate();
    }

    UUID plain(BankAccount account) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into payee_account (id, version, organisation_id, account_name, sort_code, account_number, roll_number,"
                                + " standing, decided_by, proposed_by, proposed_at) values (?, 0, ?, ?, ?, ?, ?, 'REFUSED', ?, ?, '2026-11-22 10:00:00')")
                .params(UuidBytes.of(id), UuidBytes.of(provider), account.name(), account.sortCode(), account.number())
                .param(account.roll().isEmpty() ? null : account.roll())
                .params(UuidBytes.of(UUID.randomUUID()), UuidBytes.of(UUID.randomUUID()))
                .update();
        return id;
    }

    BankAccount read(AccountSafe safe, UUID id) {
        return safe.decrypt(
                new AccountSafe.Place(id, provider, name("account_name", id)),
                new AccountSafe.Encrypted(name("key_id", id), column("encrypted", id)));
    }

    String name(String column, UUID id) {
        return jdbc.sql("select " + column + " from payee_account where id = ?")
                .param(UuidBytes.of(id))
                .query(String.class)
                .single();
    }

    byte[] column(String column, UUID id) {
        return jdbc.sql("select " + column + " from payee_account where id = ?")
                .param(UuidBytes.of(id))
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    /** The whole table as text: whoever copies the database has this. */
    String dump() {
        return jdbc.sql("select * from payee_account order by id").query().listOfRows().stream()
                .flatMap(row -> row.values().stream())
                .map(value -> value instanceof byte[] bytes
                        ? new String(bytes, StandardCharsets.ISO_8859_1)
                        : String.valueOf(value))
                .collect(Collectors.joining("\n"));
    }
}
