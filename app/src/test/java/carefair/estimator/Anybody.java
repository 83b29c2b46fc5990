package carefair.estimator;

import carefair.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** Somebody whose answers are free of contradictions and otherwise anything at all, near the limits more often than not. */
final class Anybody {

    private final Random random;

    private Anybody(long seed) {
        random = new Random(seed);
    }

    static Circumstances of(long seed) {
        return new Anybody(seed).circumstances();
    }

    private Circumstances circumstances() {
        var setting = one(Setting.values());
        var person = person();
        return new Circumstances(
                setting,
                person,
                list(6, _ -> income()),
                list(4, _ -> capital()),
                random.nextBoolean() ? null : home(setting, person),
                random.nextInt(3) == 0 ? Money.ZERO : amount(120_00),
                random.nextInt(3) == 0 ? Money.ZERO : amount(60_00),
                list(2, i -> new Named("Disregard " + i, amount(40_00))),
                list(2, i -> new Named("Allowance " + i, amount(40_00))),
                amount(random.nextBoolean() ? 300_00 : 2_000_00),
                null,
                setting.isPermanent() ? random.nextInt(20) : 0,
                Money.ZERO,
                null,
                overrides());
    }

    private Person person() {
        var pensionAge = random.nextBoolean();
        var age = pensionAge ? random.nextInt(67, 105) : random.nextInt(18, 66);
        var couple = random.nextInt(3) == 0;
        var person = couple ? Person.inCouple(age, pensionAge, random.nextBoolean()) : Person.single(age, pensionAge);
        person = person.withChildren(random.nextInt(3))
                .withPremiums(
                        !pensionAge && random.nextBoolean(),
                        !pensionAge && random.nextBoolean(),
                        random.nextInt(4) == 0);
        return !couple && random.nextInt(6) == 0 ? person.asLoneParent() : person;
    }

    private Income income() {
        var type = one(IncomeType.values());
        return new Income(type, amount(350_00), type == IncomeType.PRIVATE_PENSION && random.nextBoolean());
    }

    private Capital capital() {
        var type = one(CapitalType.values());
        var owed = type == CapitalType.OTHER_PROPERTY && random.nextBoolean() ? amount(5_000_00) : Money.ZERO;
        return new Capital(type, amount(random.nextBoolean() ? 12_000_00 : 30_000_00), share(), owed);
    }

    private Home home(Setting setting, Person person) {
        var livedInBy = one(LivedInBy.values());
        if (livedInBy == LivedInBy.PARTNER && !person.couple()
                || livedInBy == LivedInBy.PERSON_THEMSELVES && setting.isPermanent()) {
            livedInBy = LivedInBy.NOBODY;
        }
        return new Home(amount(400_000_00), random.nextBoolean() ? Money.ZERO : amount(300_000_00), share(), livedInBy);
    }

    private Overrides overrides() {
        return random.nextInt(5) > 0
                ? Overrides.NONE
                : new Overrides(
                        random.nextBoolean() ? amount(300_00) : null,
                        random.nextBoolean() ? amount(60_00) : null,
                        random.nextBoolean() ? amount(14_000_00) : null,
                        random.nextBoolean() ? Money.ofPence(23_250_00).plus(amount(10_000_00)) : null,
                        random.nextBoolean() ? amount(20_00) : null,
                        random.nextBoolean() ? Share.ofPercent(random.nextInt(3_000)) : null);
    }

    private Share share() {
        return random.nextInt(3) > 0 ? Share.WHOLE : new Share(random.nextLong(1_000_000_001));
    }

    private Money amount(int most) {
        return Money.ofPence(random.nextInt(10) == 0 ? 0 : random.nextInt(most + 1));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> list(int most, IntFunction<T> each) {
        var list = new ArrayList<T>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(each.apply(i));
        }
        return list;
    }
}
