package carefair.estimator.answers;

import carefair.estimator.Capital;
import carefair.estimator.CapitalType;
import carefair.estimator.Circumstances;
import carefair.estimator.EstimateRefusal;
import carefair.estimator.FreeCare;
import carefair.estimator.Home;
import carefair.estimator.Income;
import carefair.estimator.IncomeType;
import carefair.estimator.LivedInBy;
import carefair.estimator.Overrides;
import carefair.estimator.PensionAge;
import carefair.estimator.Person;
import carefair.estimator.Setting;
import carefair.estimator.Share;
import carefair.settings.RateRow;
import carefair.settings.Rates;
import carefair.shared.Money;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What answers mean to the calculation. A sum that is not known counts as nothing: {@link Span} puts what it may be in its place first.
 * Amounts a month or a year become amounts a week; a fraction of a penny goes in the person's favour (SI 2014/2672 reg 11).
 */
final class Meaning {

    private static final int AGE_OF_SOMEBODY_OLDER = 70;
    private static final int AGE_OF_SOMEBODY_YOUNGER = 40;

    private final Answers answers;
    private final Rates rates;
    private final LocalDate today;

    Meaning(Answers answers, Rates rates, LocalDate today) {
        this.answers = answers;
        this.rates = rates;
        this.today = today;
    }

    /** @throws EstimateRefusal.MissingRate if a benefit is named whose amount this year is not known */
    Circumstances circumstances() {
        var setting = Matter.setting(answers);
        var fee = answers.sum(Question.FEE);
        var topUp = answers.sum(Question.TOP_UP);
        return new Circumstances(
                setting,
                person(),
                income(),
                capital(),
                home(),
                housingCosts(),
                Money.sum(Question.EXTRAS.stream().map(answers::sum).toList()),
                List.of(),
                List.of(),
                setting == Setting.HOME ? answers.sum(Question.PRICE).times(answers.number(Question.HOURS)) : fee,
                topUp.isPositive() ? fee.minus(topUp.min(fee)) : null,
                weeksInCare(setting),
                answers.sum(Question.GIVEN_AWAY),
                free(),
                Overrides.NONE);
    }

    boolean isPensionAge() {
        return answers.day(Question.BORN)
                .map(born -> PensionAge.isReached(born, today))
                .orElseGet(() -> answers.is(Question.PENSION_AGE, "yes"));
    }

    private Person person() {
        var pensionAge = isPensionAge();
        var age = answers.day(Question.BORN)
                .map(born -> Period.between(born, today).getYears())
                .orElse(pensionAge ? AGE_OF_SOMEBODY_OLDER : AGE_OF_SOMEBODY_YOUNGER);
        var couple = Matter.isCouple(answers);
        var children = answers.number(Question.CHILDREN);
        var benefits = answers.ticks(Question.DISABILITY);
        benefits.remove("none");
        // The premiums of Income Support, which stop at pension age: SI 2014/2672 reg 7(5).
        return new Person(
                age,
                pensionAge,
                couple,
                answers.is(Question.PARTNER_AGE, "yes"),
                children,
                !couple && children > 0 && !pensionAge,
                !pensionAge && !benefits.isEmpty(),
                !pensionAge
                        && (answers.is(Question.PIP_DAILY_LIVING, "enhanced")
                                || answers.is(Question.DLA_CARE, "highest")),
                answers.is(Question.CARER, "yes"));
    }

    private List<Income> income() {
        var income = new ArrayList<Income>();
        add(income, IncomeType.STATE_PENSION, answers.sum(Question.STATE_PENSION));
        add(income, IncomeType.PENSION_CREDIT_GUARANTEE, answers.sum(Question.PENSION_CREDIT_GUARANTEE));
        add(income, IncomeType.PENSION_CREDIT_SAVINGS, answers.sum(Question.PENSION_CREDIT_SAVINGS));
        add(income, IncomeType.ATTENDANCE_ALLOWANCE, benefit(Question.ATTENDANCE_ALLOWANCE));
        add(income, IncomeType.PIP_DAILY_LIVING, benefit(Question.PIP_DAILY_LIVING));
        add(income, IncomeType.PIP_MOBILITY, benefit(Question.PIP_MOBILITY));
        add(income, IncomeType.DLA_CARE, benefit(Question.DLA_CARE));
        add(income, IncomeType.DLA_MOBILITY, answers.sum(Question.DLA_MOBILITY));
        add(income, IncomeType.UNIVERSAL_CREDIT, monthly(answers.sum(Question.UNIVERSAL_CREDIT)));
        add(income, IncomeType.ESA, answers.sum(Question.ESA));
        add(income, IncomeType.JSA, answers.sum(Question.JSA));
        if (answers.ticks(Question.BENEFITS).contains("carers-allowance")) {
            add(income, IncomeType.CARERS_ALLOWANCE, rate("benefit.carers-allowance"));
        }
        add(income, IncomeType.CHILD_BENEFIT, answers.sum(Question.CHILD_BENEFIT));
        add(income, IncomeType.CHILD_TAX_CREDIT, answers.sum(Question.CHILD_TAX_CREDIT));
        add(income, IncomeType.WAR_PENSION, answers.sum(Question.WAR_PENSION));
        add(income, IncomeType.WAR_WIDOWS_PENSION, answers.sum(Question.WAR_WIDOWS_PENSION));
        add(income, IncomeType.GUARANTEED_INCOME_PAYMENT, answers.sum(Question.GUARANTEED_INCOME_PAYMENT));
        var pension = answers.sum(Question.PENSION);
        if (pension.isPositive()) {
            income.add(new Income(IncomeType.PRIVATE_PENSION, pension, answers.is(Question.PENSION_TO_SPOUSE, "yes")));
        }
        add(income, IncomeType.EARNINGS, answers.sum(Question.WORK));
        add(income, IncomeType.OTHER, answers.sum(Question.OTHER_INCOME));
        return income;
    }

    private List<Capital> capital() {
        var capital = new ArrayList<Capital>();
        add(capital, Capital.of(CapitalType.SAVINGS, answers.sum(Question.SAVINGS)));
        add(
                capital,
                Capital.of(CapitalType.SAVINGS, answers.sum(Question.JOINT_SAVINGS))
                        .shared(Share.HALF));
        add(capital, Capital.of(CapitalType.INVESTMENTS, answers.sum(Question.INVESTMENTS)));
        var property = answers.sum(Question.OTHER_PROPERTY);
        if (property.isPositive()) {
            capital.add(new Capital(
                    CapitalType.OTHER_PROPERTY,
                    property,
                    percent(Question.OTHER_PROPERTY_SHARE),
                    answers.sum(Question.OTHER_PROPERTY_OWED)));
        }
        return capital;
    }

    private @Nullable Home home() {
        var value = answers.sum(Question.HOME_VALUE);
        if (!value.isPositive()) {
            return null;
        }
        var livedIn = answers.known(Question.LIVED_IN).orElse("nobody");
        return new Home(
                value,
                answers.sum(Question.HOME_OWED),
                Matter.sharesHome(answers) ? percent(Question.HOME_SHARE) : Share.WHOLE,
                LivedInBy.valueOf(livedIn.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private Money housingCosts() {
        return yearly(answers.sum(Question.RENT)
                .plus(answers.sum(Question.MORTGAGE))
                .plus(answers.sum(Question.SERVICE_CHARGE))
                .times(12)
                .plus(answers.sum(Question.COUNCIL_TAX)));
    }

    private int weeksInCare(Setting setting) {
        return setting.isPermanent()
                ? answers.day(Question.MOVED_ON)
                        .map(day -> (int) Math.max(0, ChronoUnit.WEEKS.between(day, today)))
                        .orElse(0)
                : 0;
    }

    private @Nullable FreeCare free() {
        return switch (answers.known(Question.FREE).orElse("none")) {
            case "section-117" -> FreeCare.SECTION_117;
            case "continuing-healthcare" -> FreeCare.NHS_CONTINUING_HEALTHCARE;
            case "reablement" -> FreeCare.REABLEMENT;
            case "carer" -> FreeCare.CARER_SUPPORT;
            default -> null;
        };
    }

    private Money benefit(Question question) {
        return answers.known(question)
                .map(choice -> rate("benefit." + question.code() + "." + choice))
                .orElse(Money.ZERO);
    }

    private Money rate(String name) {
        return rates.find(name)
                .map(RateRow::money)
                .orElseThrow(() -> new EstimateRefusal.MissingRate(name, rates.day()));
    }

    private Share percent(Question question) {
        return answers.known(question)
                .map(percent -> Share.ofPercent(Long.parseLong(percent) * 100))
                .orElse(Share.WHOLE);
    }

    private static void add(List<Income> income, IncomeType type, Money amount) {
        if (amount.isPositive()) {
            income.add(Income.of(type, amount));
        }
    }

    private static void add(List<Capital> all, Capital capital) {
        if (capital.amount().isPositive()) {
            all.add(capital);
        }
    }

    /** What comes in a month as a week's: rounded down. */
    private static Money monthly(Money amount) {
        return Money.ofPence(Math.multiplyExact(amount.pence(), 12L) / 52);
    }

    /** What is paid in a year as a week's: rounded up. */
    private static Money yearly(Money amount) {
        return Money.ofPence(Math.ceilDiv(amount.pence(), 52L));
    }
}
