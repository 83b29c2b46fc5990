package carefair.identity;

import carefair.operations.AfterMigration;
import carefair.operations.CannotStart;
import carefair.shared.UuidBytes;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * At each start: encrypts what an earlier version kept plain, has the database refuse plain numbers from then on, and encrypts anew what
 * was encrypted by an older key. Refuses to start where a row needs a key that is not there.
 */
@Component
class PayeeAccountEncrypting implements AfterMigration {

    private static final Logger LOG = LoggerFactory.getLogger(PayeeAccountEncrypting.class);
    private static final String RULE = "payee_account_encrypted_ck";

    private final AccountKeys keys;
    private final AccountSafe safe;

    PayeeAccountEncrypting(AccountKeys keys, AccountSafe safe) {
        this.keys = keys;
        this.safe = safe;
    }

    private record Row(AccountSafe.Place place, AccountSafe.Encrypted encrypted) {}

    private record PlainRow(AccountSafe.Place place, BankAccount account) {}

    @Override
    public void migrated(DataSource migrations) {
        var jdbc = JdbcClient.create(migrations);
        var needed = jdbc.sql("select distinct key_id from payee_account where key_id is not null")
                .query(String.class)
                .list();
        needed.forEach(this::require);
        encryptPlainOnes(jdbc);
        refusePlainOnes(jdbc);
        if (!needed.isEmpty()) {
            encryptAnew(jdbc);
        }
    }

    private void require(String name) {
        if (!keys.has(name)) {
            throw new CannotStart(
                    "Bank details in this database were encrypted by the key " + name + ", and the file that "
                            + AccountKeys.SETTING + " names has no such key.",
                    "Name the file that has it by " + AccountKeys.SETTING
                            + ". To change the key, put the new one first and leave the old one below it.");
        }
    }

    private void encryptPlainOnes(JdbcClient jdbc) {
        var plain = jdbc.sql("select id, organisation_id, account_name, sort_code, account_number, roll_number"
                        + " from payee_account where encrypted is null")
                .query((row, n) -> {
                    var roll = row.getString("roll_number");
                    var account = new BankAccount(
                            row.getString("account_name"),
                            row.getString("sort_code"),
                            row.getString("account_number"),
                            roll == null ? "" : roll);
                    return new PlainRow(
                            place(row.getBytes("id"), row.getBytes("organisation_id"), account.name()), account);
                })
                .list();
        for (var row : plain) {
            var encrypted = safe.encrypt(row.place(), row.account());
            jdbc.sql("update payee_account set key_id = ?, encrypted = ?, sort_code = null, account_number = null,"
                            + " roll_number = null where id = ? and encrypted is null")
                    .params(
                            encrypted.key(),
                            encrypted.bytes(),
                            UuidBytes.of(row.place().row()))
                    .update();
        }
        if (!plain.isEmpty()) {
            LOG.info(
                    "{} bank details that were kept plain are encrypted. Older copies of the database still hold them plain.",
                    plain.size());
        }
    }

    /** By the database itself, once there are none: an earlier version, or a mistake, cannot write one again. */
    private static void refusePlainOnes(JdbcClient jdbc) {
        if (isRefused(jdbc)) {
            return;
        }
        try {
            jdbc.sql("alter table payee_account add constraint " + RULE + " check (encrypted is not null)")
                    .update();
        } catch (DataAccessException e) {
            // Another copy of the application may have come first.
            if (!isRefused(jdbc)) {
                throw e;
            }
        }
    }

    private static boolean isRefused(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from information_schema.table_constraints"
                                + " where constraint_schema = schema() and constraint_name = ?")
                        .param(RULE)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void encryptAnew(JdbcClient jdbc) {
        var newest = keys.newest();
        var older = jdbc.sql(
                        "select id, organisation_id, account_name, key_id, encrypted from payee_account where key_id <> ?")
                .param(newest)
                .query((row, n) -> new Row(
                        place(row.getBytes("id"), row.getBytes("organisation_id"), row.getString("account_name")),
                        new AccountSafe.Encrypted(row.getString("key_id"), row.getBytes("encrypted"))))
                .list();
        int done = 0;
        for (var row : older) {
            try {
                var encrypted = safe.encrypt(row.place(), safe.decrypt(row.place(), row.encrypted()));
                done += jdbc.sql("update payee_account set key_id = ?, encrypted = ? where id = ? and key_id = ?")
                        .params(
                                encrypted.key(),
                                encrypted.bytes(),
                                UuidBytes.of(row.place().row()),
                                row.encrypted().key())
                        .update();
            } catch (IllegalStateException e) {
                // It was changed in the database: nobody can read it, and nobody else's waits for it.
                LOG.error(
                        "Bank details: {} were not encrypted anew.", row.place().row(), e);
            }
        }
        if (!older.isEmpty()) {
            LOG.info(
                    "{} of {} bank details are encrypted anew by the key {}. The older key is needed for older copies of the"
                            + " database alone.",
                    done,
                    older.size(),
                    newest);
        }
    }

    private static AccountSafe.Place place(byte[] row, byte[] provider, String name) {
        return new AccountSafe.Place(UuidBytes.toUuid(row), UuidBytes.toUuid(provider), name);
    }
}
