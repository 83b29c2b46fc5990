package carefair.estimator.answers;

import static carefair.estimator.answers.Question.Kind.CHOICE;
import static carefair.estimator.answers.Question.Kind.DAY;
import static carefair.estimator.answers.Question.Kind.NAME;
import static carefair.estimator.answers.Question.Kind.NUMBER;
import static carefair.estimator.answers.Question.Kind.PLACE;
import static carefair.estimator.answers.Question.Kind.SUM;
import static carefair.estimator.answers.Question.Kind.TICKS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The questions of the journey in order: how each is answered, and when it matters. */
public enum Question {
    WHO(Part.ABOUT, CHOICE, Matter::always, "me", "someone"),
    NAME_OF(Part.ABOUT, NAME, Matter::forSomeone),
    WHERE(Part.ABOUT, CHOICE, Matter::always, "home", "care-home", "unsure"),
    HOW_LONG(Part.ABOUT, CHOICE, Matter::inCareHome, "good", "while", "short"),
    NURSING(Part.ABOUT, CHOICE, Matter::forGood, "no", "yes"),
    FREE(Part.ABOUT, CHOICE, Matter::always, "none", "reablement", "continuing-healthcare", "section-117", "carer"),
    BORN(Part.ABOUT, DAY, Matter::charged),
    PENSION_AGE(Part.ABOUT, CHOICE, Matter::bornNotKnown, "yes", "no"),
    COUPLE(Part.ABOUT, CHOICE, Matter::charged, "alone", "couple"),
    PARTNER_AGE(Part.ABOUT, CHOICE, Matter::coupleAtHome, "yes", "no"),
    CHILDREN(Part.ABOUT, NUMBER, Matter::asAtHome),
    CARER(Part.ABOUT, CHOICE, Matter::asAtHome, "no", "yes"),

    BENEFITS(
            Part.MONEY_IN,
            TICKS,
            Matter::charged,
            "state-pension",
            "pension-credit",
            "universal-credit",
            "esa",
            "jsa",
            "carers-allowance",
            "child-benefit",
            "child-tax-credit",
            "war-pension",
            "war-widows-pension",
            "guaranteed-income-payment",
            "none"),
    STATE_PENSION(Part.MONEY_IN, SUM, Matter.gets("state-pension")),
    PENSION_CREDIT_GUARANTEE(Part.MONEY_IN, SUM, Matter.gets("pension-credit")),
    PENSION_CREDIT_SAVINGS(Part.MONEY_IN, SUM, Matter.gets("pension-credit")),
    UNIVERSAL_CREDIT(Part.MONEY_IN, SUM, Matter.gets("universal-credit")),
    ESA(Part.MONEY_IN, SUM, Matter.gets("esa")),
    JSA(Part.MONEY_IN, SUM, Matter.gets("jsa")),
    CHILD_BENEFIT(Part.MONEY_IN, SUM, Matter.gets("child-benefit")),
    CHILD_TAX_CREDIT(Part.MONEY_IN, SUM, Matter.gets("child-tax-credit")),
    WAR_PENSION(Part.MONEY_IN, SUM, Matter.gets("war-pension")),
    WAR_WIDOWS_PENSION(Part.MONEY_IN, SUM, Matter.gets("war-widows-pension")),
    GUARANTEED_INCOME_PAYMENT(Part.MONEY_IN, SUM, Matter.gets("guaranteed-income-payment")),
    DISABILITY(
            Part.MONEY_IN,
            TICKS,
            Matter::charged,
            "attendance-allowance",
            "pip-daily-living",
            "pip-mobility",
            "dla-care",
            "dla-mobility",
            "none"),
    ATTENDANCE_ALLOWANCE(Part.MONEY_IN, CHOICE, Matter.getsFor("attendance-allowance"), "lower", "higher"),
    PIP_DAILY_LIVING(Part.MONEY_IN, CHOICE, Matter.getsFor("pip-daily-living"), "standard", "enhanced"),
    PIP_MOBILITY(Part.MONEY_IN, CHOICE, Matter.getsFor("pip-mobility"), "standard", "enhanced"),
    DLA_CARE(Part.MONEY_IN, CHOICE, Matter.getsFor("dla-care"), "lowest", "middle", "highest"),
    DLA_MOBILITY(Part.MONEY_IN, SUM, Matter.getsFor("dla-mobility")),
    PENSION(Part.MONEY_IN, SUM, Matter::charged),
    PENSION_TO_SPOUSE(Part.MONEY_IN, CHOICE, Matter::pensionMayBeShared, "no", "yes"),
    WORK(Part.MONEY_IN, SUM, Matter::charged),
    OTHER_INCOME(Part.MONEY_IN, SUM, Matter::charged),

    SAVINGS(Part.SAVINGS, SUM, Matter::charged),
    JOINT_SAVINGS(Part.SAVINGS, SUM, Matter::charged),
    INVESTMENTS(Part.SAVINGS, SUM, Matter::charged),
    OTHER_PROPERTY(Part.SAVINGS, SUM, Matter::charged),
    OTHER_PROPERTY_OWED(Part.SAVINGS, SUM, Matter::hasOtherProperty),
    OTHER_PROPERTY_SHARE(Part.SAVINGS, NUMBER, Matter::hasOtherProperty),
    HOME(Part.SAVINGS, CHOICE, Matter::forGoodAndCharged, "own", "shared", "no"),
    HOME_VALUE(Part.SAVINGS, SUM, Matter::ownsHome),
    HOME_OWED(Part.SAVINGS, SUM, Matter::ownsHome),
    HOME_SHARE(Part.SAVINGS, NUMBER, Matter::sharesHome),
    LIVED_IN(
            Part.SAVINGS,
            CHOICE,
            Matter::ownsHome,
            "nobody",
            "partner",
            "relative-60-or-over",
            "incapacitated-relative",
            "child-under-18",
            "lone-parent-ex-partner"),
    MOVED(Part.SAVINGS, CHOICE, Matter::homeMayCount, "no", "yes"),
    MOVED_ON(Part.SAVINGS, DAY, Matter::hasMoved),
    GIVEN_AWAY(Part.SAVINGS, SUM, Matter::charged),

    HOUSING(Part.COSTS, TICKS, Matter::keepsAHome, "rent", "mortgage", "council-tax", "service-charge", "none"),
    RENT(Part.COSTS, SUM, Matter.pays("rent")),
    MORTGAGE(Part.COSTS, SUM, Matter.pays("mortgage")),
    COUNCIL_TAX(Part.COSTS, SUM, Matter.pays("council-tax")),
    SERVICE_CHARGE(Part.COSTS, SUM, Matter.pays("service-charge")),
    EXTRA_COSTS(
            Part.COSTS,
            TICKS,
            Matter::extraCostsCount,
            "alarm",
            "help",
            "laundry",
            "diet",
            "clothing",
            "heating",
            "equipment",
            "garden",
            "other",
            "none"),
    EXTRA_ALARM(Part.COSTS, SUM, Matter.spendsOn("alarm")),
    EXTRA_HELP(Part.COSTS, SUM, Matter.spendsOn("help")),
    EXTRA_LAUNDRY(Part.COSTS, SUM, Matter.spendsOn("laundry")),
    EXTRA_DIET(Part.COSTS, SUM, Matter.spendsOn("diet")),
    EXTRA_CLOTHING(Part.COSTS, SUM, Matter.spendsOn("clothing")),
    EXTRA_HEATING(Part.COSTS, SUM, Matter.spendsOn("heating")),
    EXTRA_EQUIPMENT(Part.COSTS, SUM, Matter.spendsOn("equipment")),
    EXTRA_GARDEN(Part.COSTS, SUM, Matter.spendsOn("garden")),
    EXTRA_OTHER(Part.COSTS, SUM, Matter.spendsOn("other")),

    HOURS(Part.CARE, NUMBER, Matter::hoursMatter),
    PRICE(Part.CARE, SUM, Matter::hoursMatter),
    FEE(Part.CARE, SUM, Matter::feeMatters),
    DEMENTIA(Part.CARE, CHOICE, Matter::rateOfHomeMatters, "no", "yes"),
    PLACE_OF_CARE(Part.CARE, PLACE, Matter::pricesNearMatter),
    TOP_UP(Part.CARE, SUM, Matter::topUpMatters);

    /** All of them, in order. */
    static final List<Question> ALL = List.of(values());

    /** The costs of disability, each by itself. */
    public static final List<Question> EXTRAS = ALL.stream()
            .filter(question -> question.name().startsWith("EXTRA_") && question != EXTRA_COSTS)
            .toList();

    /** The parts of the journey, for saying how far one is. */
    public enum Part {
        ABOUT,
        MONEY_IN,
        SAVINGS,
        COSTS,
        CARE
    }

    /** How a question is answered. */
    public enum Kind {
        CHOICE,
        TICKS,
        SUM,
        NUMBER,
        DAY,
        NAME,
        PLACE
    }

    private final Part part;
    private final Kind kind;
    private final Predicate<Answers> matters;
    private final List<String> choices;

    Question(Part part, Kind kind, Predicate<Answers> matters, String... choices) {
        this.part = part;
        this.kind = kind;
        this.matters = matters;
        this.choices = List.of(choices);
    }

    /** Its name in addresses, texts and drafts, such as {@code home-value}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Question> of(String code) {
        return Arrays.stream(values())
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    public Part part() {
        return part;
    }

    public Kind kind() {
        return kind;
    }

    /** The codes one can choose from. */
    public List<String> choices() {
        return choices;
    }

    /** Whether the answer can change anything, by the answers so far. */
    public boolean matters(Answers answers) {
        return matters.test(answers);
    }

    /** Whether somebody may well not know. */
    public boolean mayBeUnknown() {
        return switch (this) {
            case WHO, WHERE, HOW_LONG, COUPLE, CHILDREN -> false;
            default -> true;
        };
    }
}
