package carefair.bench;

import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.oversight.CouncilTotals;
import carefair.shared.UuidBytes;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * {@code bin/bench council-view [--wallets N] [--postings N] [--draws N]}: the council's sums over all wallets as its page asks for them,
 * with 20,000 wallets.
 */
public final class CouncilViewBench {

    private CouncilViewBench() {}

    public static void main(String[] arguments) throws Exception {
        var args = new Args(arguments);
        int wallets = args.number("wallets", 20_000);
        int draws = args.number("draws", 200);
        try (var bench = new LedgerBench(8)) {
            long filled = new LedgerFilling(bench, wallets, args.number("postings", 400_000)).fill();
            System.out.println(filled + " postings in " + wallets + " wallets");
            var officer = new Who.Staff(new SignInId(UUID.randomUUID()), Set.of(Role.DIRECT_PAYMENT_OFFICER));
            var id = UuidBytes.of(officer.signIn().value());
            bench.jdbc.update(
                    "insert into sign_in (id, issuer, subject, issuer_subject_digest, display_name, roles, person_id, first_seen_at, version)"
                            + " values (?, 'bench', 'officer', ?, 'Officer', ?, null, utc_timestamp(6), 0)",
                    id,
                    Arrays.copyOf(id, 32),
                    Role.DIRECT_PAYMENT_OFFICER.name());
            var totals = bench.application.getBean(CouncilTotals.class);
            var times = new long[draws];
            for (int i = -draws / 2; i < draws; i++) {
                long began = System.nanoTime();
                var today = totals.today(officer);
                if (today.wallets().wallets() != wallets) {
                    throw new IllegalStateException("Not all wallets were counted: " + today);
                }
                if (i >= 0) {
                    times[i] = System.nanoTime() - began;
                }
            }
            bench.mustHold();
            System.out.println(Percentiles.of(times).line("council-view wallets=" + wallets));
            System.exit(0);
        }
    }
}
