package carefair.wallet;

import carefair.settings.Settings;
import carefair.shared.UuidBytes;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the daily seal that holds every line of a statement. */
@Component
class StatementSeals {

    /** How many digits of the head are printed: enough to tell it from any other, few enough to read out. */
    static final int DIGITS = 16;

    private final JdbcClient jdbc;
    private final Settings settings;
    private final SealKey key;

    StatementSeals(JdbcClient jdbc, Settings settings, SealKey key) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.key = key;
    }

    StatementSeal of(StatementTogether statement) {
        var seal = statement.lines().isEmpty() ? afterItsDays(statement) : overItsLines(statement);
        return seal.<StatementSeal>map(found -> found)
                .orElseGet(() -> key.isThere() ? new StatementSeal.NotYet() : new StatementSeal.Never());
    }

    static String shown(byte[] head) {
        return HexFormat.of().formatHex(head).substring(0, DIGITS);
    }

    /** By the place of each line in the chain: what a clock says of it does not matter. */
    private Optional<StatementSeal.Sealed> overItsLines(StatementTogether statement) {
        var journals = statement.lines().stream()
                .map(line -> line.line().journal())
                .distinct()
                .map(UuidBytes::of)
                .toList();
        return jdbc.sql("""
                select s.sealed_on, s.journal_head from seal s
                where s.council_id = :council and s.journals >= (select case when count(*) = :lines then max(place) end
                    from journal_seal where journal_id in (:journals))
                order by s.sealed_on limit 1
                """)
                .param("council", settings.council().code())
                .param("lines", journals.size())
                .param("journals", journals)
                .query((row, n) ->
                        new StatementSeal.Sealed(row.getObject(1, java.time.LocalDate.class), shown(row.getBytes(2))))
                .optional();
    }

    /** That nothing moved is held by the seal of the last of its days. */
    private Optional<StatementSeal.Sealed> afterItsDays(StatementTogether statement) {
        return jdbc.sql("""
                select sealed_on, journal_head from seal where council_id = ? and sealed_on >= ? order by sealed_on limit 1
                """)
                .params(settings.council().code(), statement.to())
                .query((row, n) ->
                        new StatementSeal.Sealed(row.getObject(1, java.time.LocalDate.class), shown(row.getBytes(2))))
                .optional();
    }
}
