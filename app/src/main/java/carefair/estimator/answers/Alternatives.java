package carefair.estimator.answers;

import carefair.estimator.RateNames;
import carefair.settings.RateRow;
import carefair.settings.Rates;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer may be that somebody does not know: the ends between which it lies, by the rates. Where nothing says how much a sum may
 * be it counts as nothing, and the person is told which way it would move the estimate.
 */
final class Alternatives {

    /** What a question that nobody answered does to the charge, where no end can be named. */
    enum Leaning {
        /** The charge is higher if there is something. */
        RAISES,
        /** The charge is lower if there is something. */
        LOWERS,
        /** It makes no difference to the charge. */
        NOTHING
    }

    /** So that half of it is over the upper limit too, and what is left after the cost of selling. */
    private static final int FAR_OVER = 3;

    /** From one visit a day to three: what councils arrange for most people at home lies between. */
    private static final List<String> HOURS = List.of("7", "21");

    private final Answers answers;
    private final Rates rates;
    private final LocalDate today;
    private final @Nullable CarePrice price;

    Alternatives(Answers answers, Rates rates, LocalDate today, @Nullable CarePrice price) {
        this.answers = answers;
        this.rates = rates;
        this.today = today;
        this.price = price;
    }

    /** The ends, from less to more; one alone where it is taken as that; none where nothing can be said. */
    List<String> of(Question question) {
        return switch (question) {
            case NURSING, DEMENTIA, CARER, PARTNER_AGE, PENSION_TO_SPOUSE -> List.of("no", "yes");
            case PENSION_AGE -> List.of("yes", "no");
            case LIVED_IN -> List.of("relative-60-or-over", "nobody");
            case STATE_PENSION -> rates("benefit.state-pension.basic", "benefit.state-pension.new");
            case PENSION_CREDIT_GUARANTEE -> guarantee();
            case PENSION_CREDIT_SAVINGS ->
                rate("benefit.savings-credit-maximum." + (Matter.isCouple(answers) ? "couple" : "single"))
                        .map(most -> List.of("0", pence(most)))
                        .orElse(List.of());
            case ATTENDANCE_ALLOWANCE -> List.of("lower", "higher");
            case PIP_DAILY_LIVING, PIP_MOBILITY -> List.of("standard", "enhanced");
            case DLA_CARE -> List.of("lowest", "highest");
            case UNIVERSAL_CREDIT -> universalCredit();
            case SAVINGS, JOINT_SAVINGS, INVESTMENTS, OTHER_PROPERTY, HOME_VALUE ->
                rate(RateNames.UPPER_LIMIT)
                        .map(limit -> List.of("0", pence(limit.times(FAR_OVER))))
                        .orElse(List.of());
            case HOME_SHARE, OTHER_PROPERTY_SHARE -> List.of("10", "100");
            case MOVED_ON -> List.of(today.toString(), today.minusYears(1).toString());
            case HOURS -> HOURS;
            case PRICE, FEE -> price == null ? List.of() : priced(price);
            default -> List.of();
        };
    }

    static Leaning leaningOf(Question question) {
        return switch (question) {
            case STATE_PENSION,
                    PENSION_CREDIT_GUARANTEE,
                    PENSION_CREDIT_SAVINGS,
                    UNIVERSAL_CREDIT,
                    ESA,
                    JSA,
                    WAR_WIDOWS_PENSION,
                    PENSION,
                    OTHER_INCOME,
                    SAVINGS,
                    JOINT_SAVINGS,
                    INVESTMENTS,
                    OTHER_PROPERTY,
                    HOME,
                    HOME_VALUE,
                    GIVEN_AWAY -> Leaning.RAISES;
            case HOUSING,
                    RENT,
                    MORTGAGE,
                    COUNCIL_TAX,
                    SERVICE_CHARGE,
                    HOME_OWED,
                    OTHER_PROPERTY_OWED,
                    EXTRA_COSTS,
                    EXTRA_ALARM,
                    EXTRA_HELP,
                    EXTRA_LAUNDRY,
                    EXTRA_DIET,
                    EXTRA_CLOTHING,
                    EXTRA_HEATING,
                    EXTRA_EQUIPMENT,
                    EXTRA_GARDEN,
                    EXTRA_OTHER,
                    FREE,
                    TOP_UP,
                    CHILDREN,
                    MOVED -> Leaning.LOWERS;
            case BENEFITS, DISABILITY -> Leaning.RAISES;
            default -> Leaning.NOTHING;
        };
    }

    /** Guarantee credit brings income up to its level, so it is at most what the State Pension leaves of that. */
    private List<String> guarantee() {
        return rate("benefit.pension-credit-guarantee." + (Matter.isCouple(answers) ? "couple" : "single"))
                .map(level -> level.minus(answers.sum(Question.STATE_PENSION)).minus(answers.sum(Question.PENSION)))
                .map(most -> List.of("0", pence(most.isNegative() ? Money.ZERO : most)))
                .orElse(List.of());
    }

    private List<String> universalCredit() {
        var standard = rate(
                "benefit.universal-credit." + (Matter.isCouple(answers) ? "couple-25-or-over" : "single-25-or-over"));
        var more = rate("benefit.universal-credit.limited-capability");
        return standard.flatMap(least -> more.map(extra -> List.of(pence(least), pence(least.plus(extra)))))
                .orElse(List.of());
    }

    private List<String> rates(String least, String most) {
        return rate(least)
                .flatMap(low -> rate(most).map(high -> List.of(pence(low), pence(high))))
                .orElse(List.of());
    }

    private Optional<Money> rate(String name) {
        return rates.find(name).map(RateRow::money);
    }

    private static List<String> priced(CarePrice price) {
        return Stream.of(pence(price.least()), pence(price.most())).distinct().toList();
    }

    private static String pence(Money sum) {
        return String.valueOf(sum.pence());
    }
}
