package carefair.bench;

import carefair.identity.Role;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.oversight.PayIns;
import carefair.shared.CommandKey;
import carefair.shared.UuidBytes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A schedule for everybody of a {@link LedgerBench}, of which one period at a time can be made to fall due. */
final class ManySchedules {

    final LedgerBench bench;
    final List<UUID> schedules = new ArrayList<>();
    final Who.Staff officer;
    private final PayIns payIns;
    private LocalDate day = LedgerBench.TODAY.minusDays(300);

    ManySchedules(LedgerBench bench) {
        this.bench = bench;
        payIns = bench.application.getBean(PayIns.class);
        var roles = Set.of(Role.DIRECT_PAYMENT_OFFICER);
        officer = new Who.Staff(
                bench.application
                        .getBean(SignIns.class)
                        .expect(new Who.System("bench"), "bench", "officer", "Bench", roles),
                roles);
        var rows = new ArrayList<Object[]>();
        for (var who : bench.people) {
            var id = UUID.randomUUID();
            schedules.add(id);
            var bytes = UuidBytes.of(id);
            rows.add(new Object[] {
                bytes, UuidBytes.of(who.account().value()), day, day.plusDays(1), day, bytes, bytes, bytes, bytes
            });
        }
        var one = "(?, 0, ?, 25730, 'TWO_WEEKLY', ?, ?, ?, 'APPROVED', ?, ?, ?, ?, utc_timestamp(6), 'NET', 0)";
        for (int from = 0; from < rows.size(); from += 1_000) {
            var some = rows.subList(from, Math.min(from + 1_000, rows.size()));
            bench.jdbc.update(
                    "insert into pay_schedule (id, version, person_id, amount_pence, rhythm, first_day, ends_on, next_period_start,"
                            + " stage, follows_id, agreed_follows_id, why_words_id, proposed_by, proposed_at, contribution_basis,"
                            + " contribution_pence) values "
                            + String.join(", ", java.util.Collections.nCopies(some.size(), one)),
                    some.stream().flatMap(java.util.Arrays::stream).toArray());
        }
        // Nothing is due before it is asked for.
        bench.jdbc.update("update pay_schedule set ends_on = first_day");
    }

    /** Makes the next period of the first so many schedules fall due, and of no other. @return the period's first day */
    LocalDate nextPeriod(int howMany) {
        day = day.plusDays(1);
        bench.jdbc.update("update pay_schedule set first_day = ?, next_period_start = ?, ends_on = ?", day, day, day);
        var ids = schedules.subList(0, howMany);
        for (int from = 0; from < howMany; from += 1_000) {
            var some = ids.subList(from, Math.min(from + 1_000, howMany));
            bench.jdbc.update(
                    "update pay_schedule set ends_on = ? where id in ("
                            + String.join(", ", java.util.Collections.nCopies(some.size(), "?")) + ")",
                    java.util.stream.Stream.concat(
                                    java.util.stream.Stream.of((Object) day.plusDays(1)),
                                    some.stream().map(UuidBytes::of))
                            .toArray());
        }
        return day;
    }

    PayIns.RunView run(CommandKey key) {
        return payIns.run(key, officer);
    }

    /** Wallets that were not paid exactly once for that period, by the ledger's own journals. */
    long notPaidOnce(LocalDate period) {
        return bench.jdbc.queryForObject(
                "select count(*) from wallet w left join (select on_behalf_of, count(*) as times from journal"
                        + " where kind = 'PAY_IN' and period_first = ? group by on_behalf_of) j on j.on_behalf_of = w.person_id"
                        + " where coalesce(j.times, 0) <> 1",
                Long.class,
                period);
    }
}
