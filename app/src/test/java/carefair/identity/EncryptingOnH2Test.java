package carefair.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import carefair.operations.CannotStart;
import carefair.shared.UuidBytes;
import java.io.IOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The promises about bank details on the embedded database. */
class EncryptingOnH2Test extends EncryptingPromises {

    @Override
    DataSource newDatabase() {
        return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
    }

    @Test
    void startingAgainChangesNothing() throws IOException {
        plain(FIRST);
        migrateTo("40");
        start(key(1));
        var before = dump();

        start(key(1));

        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void anotherKeyOrNoneRefusesToStartAndNamesTheSetting() throws IOException {
        plain(FIRST);
        migrateTo("40");
        start(key(1));
        var before = dump();

        refusesToStart(key(2));
        refusesToStart("");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> encrypting(new AccountKeys("", false)).migrated(database))
                .withMessageContaining("carefair.bank-details.key names no file");
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void whatWasCopiedFromAnotherRowCannotBeRead() throws IOException {
        var one = plain(FIRST);
        var other = plain(SECOND);
        migrateTo("40");
        var safe = start(key(1));

        jdbc.sql("update payee_account set encrypted = ? where id = ?")
                .params(column("encrypted", other), UuidBytes.of(one))
                .update();

        assertThatIllegalStateException()
                .isThrownBy(() -> read(safe, one))
                .withMessageContaining(one.toString())
                .withMessageNotContaining("00582617");
        assertThat(read(safe, other)).isEqualTo(SECOND);
    }

    /** One row that somebody changed stops neither the start nor the change of the key for the others. */
    @Test
    void aRowThatSomebodyChangedStaysAsItIsWhileOthersGetTheNewKey() throws IOException {
        var one = plain(FIRST);
        var other = plain(SECOND);
        migrateTo("40");
        start(key(1));
        jdbc.sql("update payee_account set account_name = 'Somebody else' where id = ?")
                .param(UuidBytes.of(one))
                .update();

        var safe = start(key(2) + key(1));

        assertThat(read(safe, other)).isEqualTo(SECOND);
        assertThatIllegalStateException().isThrownBy(() -> read(safe, one));
        assertThat(name("key_id", one)).isNotEqualTo(name("key_id", other));
    }
}
