package carefair.bench;

import static carefair.estimator.Pounds.pounds;

import carefair.estimator.Capital;
import carefair.estimator.CapitalType;
import carefair.estimator.Circumstances;
import carefair.estimator.Estimator;
import carefair.estimator.Home;
import carefair.estimator.Income;
import carefair.estimator.IncomeType;
import carefair.estimator.LivedInBy;
import carefair.estimator.Overrides;
import carefair.estimator.Person;
import carefair.estimator.Setting;
import carefair.estimator.Share;
import carefair.estimator.TheRates;
import carefair.settings.Rates;
import carefair.shared.Money;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How many estimates one core works out in a second: the calculation alone, with every line, rule and rate row of its result. People
 * differ in all that the rules ask. Each result goes into a sum that is printed, so that none can be left out.
 */
final class EstimateBench {

    private static final int PEOPLE = 4096;
    private static final int ROUNDS = 7;
    private static final long ROUND_NANOS = 1_000_000_000;
    private static final int WARM_UP_ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private EstimateBench() {}

    public static void main(String[] args) {
        var rates = TheRates.of("dorset", "2026-27");
        var people = people();
        var used = 0L;
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            used += round(people, rates)[1];
        }
        var perSecond = new long[ROUNDS];
        var perCoreSecond = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var measured = round(people, rates);
            perSecond[round] = measured[0];
            perCoreSecond[round] = measured[2];
            used += measured[1];
            System.out.printf(
                    Locale.UK,
                    "round %d: %,d a second, %,d in a second of the core's own time%n",
                    round + 1,
                    measured[0],
                    measured[2]);
        }
        Arrays.sort(perSecond);
        Arrays.sort(perCoreSecond);
        System.out.printf(Locale.UK, "people %d, sum of all results %d%n", people.size(), used);
        System.out.printf(
                Locale.UK,
                "in a second of the core's own time, should others have used it too: %d%n",
                perCoreSecond[ROUNDS / 2]);
        System.out.printf(
                Locale.UK,
                "estimate per_second=%d low=%d high=%d rounds=%d%n",
                perSecond[ROUNDS / 2],
                perSecond[0],
                perSecond[ROUNDS - 1],
                ROUNDS);
    }

    /** @return how many a second by the clock, a sum over the results, and how many in a second of this thread's own time */
    private static long[] round(List<Circumstances> people, Rates rates) {
        var used = 0L;
        var done = 0L;
        var began = System.nanoTime();
        var threadBegan = THREADS.getCurrentThreadCpuTime();
        var took = 0L;
        while (took < ROUND_NANOS) {
            for (var person : people) {
                var estimate = Estimator.estimate(person, rates);
                used += estimate.weeklyCharge().pence()
                        + estimate.leftEachWeek().pence()
                        + estimate.lines().size()
                        + estimate.ratesUsed().size()
                        + estimate.warnings().size();
            }
            done += people.size();
            took = System.nanoTime() - began;
        }
        var own = Math.max(1, THREADS.getCurrentThreadCpuTime() - threadBegan);
        return new long[] {done * 1_000_000_000 / took, used, done * 1_000_000_000 / own};
    }

    private static List<Circumstances> people() {
        var random = new Random(2026);
        var people = new ArrayList<Circumstances>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(somebody(random));
        }
        return people;
    }

    private static Circumstances somebody(Random random) {
        var setting = Setting.values()[random.nextInt(Setting.values().length)];
        var pensionAge = random.nextInt(3) > 0;
        var age = pensionAge ? random.nextInt(67, 100) : random.nextInt(18, 66);
        var person = random.nextInt(4) == 0
                ? Person.inCouple(age, pensionAge, random.nextBoolean())
                : Person.single(age, pensionAge);
        if (!pensionAge) {
            person = person.withChildren(random.nextInt(3))
                    .withPremiums(random.nextBoolean(), random.nextBoolean(), false);
        }
        var income = new ArrayList<Income>();
        income.add(
                pensionAge
                        ? Income.of(IncomeType.STATE_PENSION, upTo(random, 241_30))
                        : Income.of(IncomeType.UNIVERSAL_CREDIT, upTo(random, 180_00)));
        income.add(new Income(IncomeType.PRIVATE_PENSION, upTo(random, 300_00), random.nextInt(8) == 0));
        if (random.nextBoolean()) {
            income.add(Income.of(
                    pensionAge ? IncomeType.ATTENDANCE_ALLOWANCE : IncomeType.PIP_DAILY_LIVING, pounds("76.70")));
        }
        if (random.nextInt(4) == 0) {
            income.add(Income.of(IncomeType.PIP_MOBILITY, pounds("30.30")));
        }
        if (pensionAge && random.nextInt(3) == 0) {
            income.add(Income.of(IncomeType.PENSION_CREDIT_SAVINGS, upTo(random, 17_96)));
        }
        var capital = new ArrayList<Capital>();
        capital.add(Capital.of(CapitalType.SAVINGS, upTo(random, 30_000_00))
                .shared(person.couple() ? Share.HALF : Share.WHOLE));
        if (random.nextInt(4) == 0) {
            capital.add(Capital.of(CapitalType.INVESTMENTS, upTo(random, 10_000_00)));
        }
        var home = random.nextBoolean()
                ? new Home(
                        pounds("250000"),
                        Money.ZERO,
                        Share.WHOLE,
                        setting.isPermanent() ? LivedInBy.NOBODY : LivedInBy.PERSON_THEMSELVES)
                : null;
        return new Circumstances(
                setting,
                person,
                income,
                capital,
                home,
                setting.isPermanent() ? Money.ZERO : upTo(random, 90_00),
                setting.isChargedAsAtHome() ? upTo(random, 30_00) : Money.ZERO,
                List.of(),
                List.of(),
                upTo(random, 1_500_00),
                null,
                setting.isPermanent() ? random.nextInt(30) : 0,
                Money.ZERO,
                null,
                Overrides.NONE);
    }

    private static Money upTo(Random random, int pence) {
        return Money.ofPence(random.nextInt(pence) + 1L);
    }
}
