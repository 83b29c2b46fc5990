package carefair.wallet;

import carefair.audit.CanonicalBytes;
import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.operations.DataCommand;
import carefair.shared.UuidBytes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code bin/verify-ledger --statements}: one digest over every statement of every wallet, to hold a restored copy against the original:
 * the same digest means that each statement is the same to the byte.
 */
@Component
class StatementsDigest implements DataCommand {

    private static final Who.System ASKING = new Who.System("statements-digest");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final JdbcClient jdbc;
    private final Wallets wallets;
    private final Statements statements;

    StatementsDigest(JdbcClient jdbc, Wallets wallets, Statements statements) {
        this.jdbc = jdbc;
        this.wallets = wallets;
        this.statements = statements;
    }

    @Override
    public String name() {
        return "statements-digest";
    }

    @Override
    public void run(List<Path> files, Report report) {
        var people = jdbc.sql("select person_id from wallet order by id")
                .query((row, n) -> new PersonId(UuidBytes.toUuid(row.getBytes(1))))
                .list();
        var digest = new byte[32];
        long count = 0;
        long lines = 0;
        for (var person : people) {
            var wallet = wallets.wallet(ASKING, person).orElseThrow();
            var counts = new EnumMap<FundKind, Integer>(FundKind.class);
            for (var fund : wallet.funds()) {
                int nth = counts.merge(fund.kind(), 1, Integer::sum);
                var statement = statements.statement(ASKING, person, fund.kind(), nth, FIRST, LAST);
                digest = new CanonicalBytes()
                        .add(digest)
                        .add(statement.toString())
                        .sha256();
                count++;
                lines += statement.lines().size();
            }
        }
        report.line(count + " statements with " + lines + " lines: "
                + HexFormat.of().formatHex(digest));
    }
}
