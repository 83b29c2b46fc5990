package carefair.estimator.api;

import static java.util.Objects.requireNonNull;

import carefair.estimator.Capital;
import carefair.estimator.CapitalType;
import carefair.estimator.Circumstances;
import carefair.estimator.Contradiction;
import carefair.estimator.Home;
import carefair.estimator.Income;
import carefair.estimator.IncomeType;
import carefair.estimator.LivedInBy;
import carefair.estimator.Named;
import carefair.estimator.Overrides;
import carefair.estimator.Person;
import carefair.estimator.RateNames;
import carefair.estimator.Setting;
import carefair.estimator.Share;
import carefair.settings.RateBook;
import carefair.settings.RateRow;
import carefair.settings.Rates;
import carefair.shared.Money;
import carefair.shared.TaxYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one request strictly: unknown members are refused, nothing is guessed, and all that is wrong is named at once. */
final class RequestReader {

    static final Set<String> MEMBERS = Set.of(
            "council",
            "taxYear",
            "setting",
            "person",
            "income",
            "capital",
            "property",
            "housingCosts",
            "disabilityRelatedExpenditure",
            "otherDisregards",
            "otherAllowances",
            "careCost",
            "weeksInCare",
            "overrides");
    static final Set<String> INCOME = Set.of("type", "amount", "paidToSpouse");
    static final Set<String> CAPITAL = Set.of("type", "amount", "share", "owed");
    static final Set<String> PROPERTY = Set.of("value", "owed", "share", "livedInBy");
    static final Set<String> NAMED = Set.of("label", "amount");
    static final Set<String> OVERRIDES = Set.of(
            "minimumIncomeGuarantee",
            "personalExpensesAllowance",
            "lowerCapitalLimit",
            "upperCapitalLimit",
            "savingsCreditDisregard",
            "sellingCostsShare");

    /** More than this a week, or as a sum, is a slip of the keys. */
    private static final Money MOST_A_WEEK = Money.ofPence(99_999_99);

    private static final Money MOST = Money.ofPence(99_999_999_99L);
    private static final int MOST_WEEKS = 5200;

    private final RateBook book;
    private final String ownCouncil;
    private final LocalDate today;
    private final Findings findings;

    RequestReader(RateBook book, String ownCouncil, LocalDate today, Findings findings) {
        this.book = book;
        this.ownCouncil = ownCouncil;
        this.today = today;
        this.findings = findings;
    }

    /** Null, and what is wrong noted, if it cannot be answered. */
    @Nullable
    Request read(JsonNode object) {
        var request = Part.of(object, "", findings, MEMBERS);
        var council = council(request);
        var year = taxYear(request);
        var day = year.dayFor(today);
        request.needs("setting");
        var setting = request.oneOf("setting", Setting.values());
        var person = PersonReader.read(request, year, day);
        request.needs("careCost");
        var careCost = request.money("careCost", MOST_A_WEEK, Money.ZERO);
        var income = incomes(request);
        var capital = capitals(request);
        var home = home(request, setting);
        var housing = request.money("housingCosts", MOST_A_WEEK, Money.ZERO);
        var disability = request.money("disabilityRelatedExpenditure", MOST_A_WEEK, Money.ZERO);
        var disregards = named(request, "otherDisregards");
        var allowances = named(request, "otherAllowances");
        var weeks = request.wholeNumber("weeksInCare", 0, MOST_WEEKS, 0);
        var overrides = overrides(request);
        var rates = council == null || !book.taxYears().contains(year) ? null : book.on(council, day);
        if (rates != null) {
            checkLimits(request, overrides, rates);
        }
        checkTogether(setting, person, home, weeks);
        if (!findings.isEmpty()) {
            return null;
        }
        var circumstances = new Circumstances(
                requireNonNull(setting),
                requireNonNull(person),
                income,
                capital,
                home,
                housing,
                disability,
                disregards,
                allowances,
                careCost,
                null,
                weeks,
                Money.ZERO,
                null,
                overrides);
        return new Request(circumstances, requireNonNull(rates), year);
    }

    private @Nullable String council(Part request) {
        var council = request.text("council");
        if (council == null) {
            return request.has("council") ? null : ownCouncil;
        }
        if (!book.councils().contains(council)) {
            request.wrong("council", "unknown-council");
            return null;
        }
        return council;
    }

    /** The year asked for; the current one, too, where that cannot be read, so that the rest can be. */
    private TaxYear taxYear(Part request) {
        var current = TaxYear.of(today);
        var text = request.text("taxYear");
        if (text == null && request.has("taxYear")) {
            return current;
        }
        try {
            var year = text == null ? current : TaxYear.parse(text);
            if (!book.taxYears().contains(year)) {
                request.wrong("taxYear", "year-without-rates");
            }
            return year;
        } catch (IllegalArgumentException e) {
            request.wrong("taxYear", "not-a-tax-year");
            return current;
        }
    }

    private static List<Income> incomes(Part request) {
        return request.objects("income", INCOME).stream()
                .map(RequestReader::income)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static @Nullable Income income(Part part) {
        part.needs("type");
        part.needs("amount");
        var type = part.oneOf("type", IncomeType.values());
        var amount = part.money("amount", MOST_A_WEEK);
        var paidToSpouse = part.isTrue("paidToSpouse");
        if (type == null || amount == null) {
            return null;
        }
        if (paidToSpouse && type != IncomeType.PRIVATE_PENSION) {
            part.wrong("paidToSpouse", "only-private-pension");
            return null;
        }
        return new Income(type, amount, paidToSpouse);
    }

    private static List<Capital> capitals(Part request) {
        return request.objects("capital", CAPITAL).stream()
                .map(RequestReader::capital)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static @Nullable Capital capital(Part part) {
        part.needs("type");
        part.needs("amount");
        var type = part.oneOf("type", CapitalType.values());
        var amount = part.money("amount", MOST);
        var share = part.share("share", Share.WHOLE);
        var owed = part.money("owed", MOST, Money.ZERO);
        if (type == null || amount == null) {
            return null;
        }
        if (owed.isPositive() && type != CapitalType.OTHER_PROPERTY) {
            part.wrong("owed", "only-other-property");
            return null;
        }
        return new Capital(type, amount, share, owed);
    }

    private static @Nullable Home home(Part request, @Nullable Setting setting) {
        var part = request.object("property", PROPERTY);
        if (part == null) {
            return null;
        }
        part.needs("value");
        var value = part.money("value", MOST, Money.ZERO);
        var owed = part.money("owed", MOST, Money.ZERO);
        var share = part.share("share", Share.WHOLE);
        var livedInBy = part.oneOf("livedInBy", LivedInBy.values());
        if (livedInBy == null) {
            livedInBy = setting != null && setting.isPermanent() ? LivedInBy.NOBODY : LivedInBy.PERSON_THEMSELVES;
        }
        return new Home(value, owed, share, livedInBy);
    }

    private static List<Named> named(Part request, String name) {
        return request.objects(name, NAMED).stream()
                .map(part -> {
                    part.needs("label");
                    part.needs("amount");
                    var label = part.text("label");
                    var amount = part.money("amount", MOST_A_WEEK);
                    return label == null || amount == null ? null : new Named(label, amount);
                })
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static Overrides overrides(Part request) {
        var part = request.object("overrides", OVERRIDES);
        return part == null
                ? Overrides.NONE
                : new Overrides(
                        part.money("minimumIncomeGuarantee", MOST_A_WEEK),
                        part.money("personalExpensesAllowance", MOST_A_WEEK),
                        part.money("lowerCapitalLimit", MOST),
                        part.money("upperCapitalLimit", MOST),
                        part.money("savingsCreditDisregard", MOST_A_WEEK),
                        part.share("sellingCostsShare"));
    }

    private void checkLimits(Part request, Overrides overrides, Rates rates) {
        var lower = limit(overrides.lowerCapitalLimit(), rates, RateNames.LOWER_LIMIT);
        var upper = limit(overrides.upperCapitalLimit(), rates, RateNames.UPPER_LIMIT);
        if (lower != null && upper != null && lower.isMoreThan(upper)) {
            request.wrong(
                    overrides.lowerCapitalLimit() == null
                            ? "overrides.upperCapitalLimit"
                            : "overrides.lowerCapitalLimit",
                    "limits-crossed");
        }
    }

    private static @Nullable Money limit(@Nullable Money override, Rates rates, String name) {
        return override != null
                ? override
                : rates.find(name).map(RateRow::money).orElse(null);
    }

    private void checkTogether(@Nullable Setting setting, @Nullable Person person, @Nullable Home home, int weeks) {
        if (setting == null || person == null) {
            return;
        }
        var together =
                Circumstances.of(setting, person, Money.ZERO).withHome(home).withWeeksInCare(weeks);
        for (var contradiction : Contradiction.in(together)) {
            findings.add(contradiction.field(), "contradiction." + Part.word(contradiction));
        }
    }
}
