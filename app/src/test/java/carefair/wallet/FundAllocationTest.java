package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.shared.CategoryCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A million prices over funds of every kind, drawn by chance: who pays, in which order, and that it is exact to the penny. */
class FundAllocationTest {

    private static final List<CategoryCode> CATEGORIES =
            List.of(new CategoryCode("company"), new CategoryCode("breaks"), new CategoryCode("meals"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<FundKind> KINDS =
            List.of(FundKind.GRANT, FundKind.CARER, FundKind.ISF, FundKind.CONTRIBUTION, FundKind.DIRECT_PAYMENT);

    private record Drawn(WalletBook.Fund fund, long left) {}

    @Property(tries = 1_000)
    void aThousandAllocationsOfOneSeedKeepTheRules(@ForAll long seed) {
        var chance = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            allocate(chance);
        }
    }

    private static void allocate(Random chance) {
        var drawn = funds(chance);
        var plan = Set.copyOf(some(chance));
        var first = DAY.plusDays(chance.nextInt(60));
        var wanted = new FundChoice.Wanted(
                CATEGORIES.get(chance.nextInt(3)), first, first.plusDays(chance.nextInt(20)), plan);
        long price = 1 + chance.nextInt(30_000);
        long most = Math.max(
                leftAtTheCouncil(drawn, wanted),
                drawn.stream()
                        .filter(each -> each.fund().kind() == FundKind.ISF && mayPay(each.fund(), wanted))
                        .mapToLong(Drawn::left)
                        .max()
                        .orElse(0));
        List<HoldLine> lines;
        try {
            lines = split(drawn, wanted, price);
        } catch (WalletRefusal.NotEnoughMoney no) {
            check(price > most && no.left().pence() == most && no.shortfall().pence() == price - most);
            return;
        } catch (WalletRefusal.NotInPlan | WalletRefusal.FundEnds | WalletRefusal.FundNotBegun no) {
            check(drawn.stream().noneMatch(each -> mayPay(each.fund(), wanted)));
            return;
        }
        check(price <= most);
        check(lines.stream().mapToLong(HoldLine::amount).sum() == price);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var payer = drawn.get((int) line.account());
            check(mayPay(payer.fund(), wanted));
            check(line.amount() > 0 && line.amount() + line.leftAfter() == payer.left());
            check(i == lines.size() - 1 || line.leftAfter() == 0);
        }
        whoeverDoesNotPayComesLater(drawn, wanted, lines);
        onePayerPaysAndThoseBeforeHadTooLittle(drawn, wanted, price, lines);
        if (chance.nextInt(8) == 0) {
            var shuffled = new ArrayList<>(drawn);
            Collections.shuffle(shuffled, chance);
            check(split(shuffled, wanted, price).equals(lines));
        }
    }

    /** Nobody with money who may pay stands before the last who pays, by the rules told anew. */
    private static void whoeverDoesNotPayComesLater(List<Drawn> drawn, FundChoice.Wanted wanted, List<HoldLine> lines) {
        var paying = lines.stream().map(HoldLine::account).toList();
        var last = drawn.get(paying.getLast().intValue()).fund();
        for (var each : drawn) {
            if (each.left() > 0
                    && mayPay(each.fund(), wanted)
                    && each.fund().kind().isHeldByTheCouncil()
                    && last.kind().isHeldByTheCouncil()
                    && !paying.contains(each.fund().account())) {
                check(isBefore(last, each.fund()));
            }
        }
    }

    /** The council, or one holder: whoever's first fund comes first and has enough. */
    private static void onePayerPaysAndThoseBeforeHadTooLittle(
            List<Drawn> drawn, FundChoice.Wanted wanted, long price, List<HoldLine> lines) {
        var first = drawn.get((int) lines.getFirst().account()).fund();
        check(lines.stream().noneMatch(line -> line.fund() == FundKind.ISF) || lines.size() == 1);
        var council = drawn.stream()
                .map(Drawn::fund)
                .filter(fund -> fund.kind().isHeldByTheCouncil() && mayPay(fund, wanted))
                .reduce((one, other) -> isBefore(one, other) ? one : other);
        var payer = first.kind() == FundKind.ISF ? first : council.orElseThrow();
        for (var each : drawn) {
            if (each.fund().kind() == FundKind.ISF && mayPay(each.fund(), wanted) && isBefore(each.fund(), payer)) {
                check(each.left() < price);
            }
        }
        check(first.kind() != FundKind.ISF
                || council.isEmpty()
                || isBefore(first, council.get())
                || leftAtTheCouncil(drawn, wanted) < price);
    }

    private static long leftAtTheCouncil(List<Drawn> drawn, FundChoice.Wanted wanted) {
        return drawn.stream()
                .filter(each -> each.fund().kind().isHeldByTheCouncil() && mayPay(each.fund(), wanted))
                .mapToLong(Drawn::left)
                .sum();
    }

    private static boolean isBefore(WalletBook.Fund one, WalletBook.Fund other) {
        if (one.kind() != other.kind()) {
            return KINDS.indexOf(one.kind()) < KINDS.indexOf(other.kind());
        }
        if (one.terms().priority() != other.terms().priority()) {
            return one.terms().priority() < other.terms().priority();
        }
        var ends = one.terms().until();
        var otherEnds = other.terms().until();
        if (ends == null || otherEnds == null || ends.equals(otherEnds)) {
            return ends != null && otherEnds == null
                    || (ends == null) == (otherEnds == null) && one.account() < other.account();
        }
        return ends.isBefore(otherEnds);
    }

    private static boolean mayPay(WalletBook.Fund fund, FundChoice.Wanted wanted) {
        return switch (fund.kind()) {
            case DIRECT_PAYMENT, CONTRIBUTION -> wanted.plan().contains(wanted.category());
            case CARER, GRANT, ISF ->
                fund.terms().categories().contains(wanted.category())
                        && !wanted.first().isBefore(fund.terms().from())
                        && (fund.terms().until() == null
                                || !wanted.last().isAfter(fund.terms().until()));
            case OWN -> false;
        };
    }

    private static List<HoldLine> split(List<Drawn> drawn, FundChoice.Wanted wanted, long price) {
        var balances = new HashMap<Long, Balances.Balance>();
        var funds = new ArrayList<WalletBook.Fund>();
        for (var each : drawn) {
            long account = each.fund().account();
            balances.put(account, new Balances.Balance(account, 0, each.left(), 0, 1, false));
            funds.add(each.fund());
        }
        return Spending.split(price, FundChoice.of(wanted, KINDS, funds), balances);
    }

    private static List<Drawn> funds(Random chance) {
        var all = new ArrayList<Drawn>();
        for (int i = 0; i < 1 + chance.nextInt(6); i++) {
            var kind = FundKind.values()[chance.nextInt(FundKind.values().length)];
            var from = DAY.plusDays(chance.nextInt(30) - 10);
            var until = chance.nextBoolean() ? from.plusDays(chance.nextInt(80)) : null;
            var terms = new FundTerms(
                    FundSource.COUNCIL, Set.copyOf(some(chance)), from, until, 1 + chance.nextInt(2), false, null);
            all.add(new Drawn(
                    new WalletBook.Fund(new FundId(new UUID(0, i)), kind, i, terms),
                    chance.nextInt(4) == 0 ? 0 : chance.nextInt(20_000)));
        }
        return all;
    }

    private static List<CategoryCode> some(Random chance) {
        return CATEGORIES.stream().filter(each -> chance.nextInt(4) != 0).toList();
    }

    private static void check(boolean holds) {
        if (!holds) {
            assertThat(holds).isTrue();
        }
    }
}
