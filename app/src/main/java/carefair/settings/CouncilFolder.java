package carefair.settings;

import carefair.operations.CannotStart;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.ResourceLoader;

/** The files of one council, in the operator's folder if it has them, else those that come with Carefair. */
final class CouncilFolder {

    private static final Pattern PUBLISH = Pattern.compile("after-check|at-once");
    private static final Pattern PASSED_ON = Pattern.compile("passed-on|not-taken");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final ResourceLoader resources;
    private final String operatorsFolder;
    private final String code;

    /** @param operatorsFolder the setting {@code carefair.config}; blank if there is none */
    CouncilFolder(ResourceLoader resources, String operatorsFolder, String code) {
        if (!ConfigFile.CODE.matcher(code).matches()) {
            throw new CannotStart(
                    "carefair.council is \"" + code + "\", which is not the name of a folder in config/.",
                    "Set carefair.council to a name such as dorset.");
        }
        this.resources = resources;
        this.operatorsFolder = operatorsFolder;
        this.code = code;
    }

    Council council() {
        var file = council("council.yaml");
        var help = file.part("help");
        return new Council(
                code,
                file.text("name"),
                file.text("service-name"),
                file.text("area"),
                help.phone("phone"),
                help.text("hours"),
                help.text("email", EMAIL, "an email address"),
                file.texts("authority-codes"),
                file.texts("localities"));
    }

    Periods periods() {
        var days = council("council.yaml").part("periods");
        var periods = new Periods(
                days.wholeNumber("answer-working-days", 1, 60),
                days.wholeNumber("answer-reminder-working-days", 1, 60),
                days.wholeNumber("deliver-working-days", 1, 60),
                days.wholeNumber("confirm-first-reminder-days", 1, 90),
                days.wholeNumber("confirm-second-reminder-days", 1, 90),
                days.wholeNumber("confirm-to-council-days", 1, 90),
                days.wholeNumber("question-working-days", 1, 60),
                days.wholeNumber("council-decision-working-days", 1, 60),
                days.wholeNumber("joining-code-days", 1, 90),
                days.wholeNumber("joining-code-tries", 1, 10));
        if (periods.answerReminderWorkingDays() >= periods.answerWorkingDays()) {
            throw days.wrong("answer-reminder-working-days", "must be less than answer-working-days");
        }
        if (periods.confirmSecondReminderDays() <= periods.confirmFirstReminderDays()
                || periods.confirmToCouncilDays() <= periods.confirmSecondReminderDays()) {
            throw days.wrong(
                    "confirm-to-council-days", "must come after both reminders, and the second after the first");
        }
        return periods;
    }

    DirectPaymentRules directPayments() {
        var rules = council("council.yaml").part("direct-payments");
        return new DirectPaymentRules(
                Money.ofPence(100L * rules.wholeNumber("one-off-alone-pounds", 0, 20_000)),
                rules.wholeNumber("surplus-weeks", 1, 52),
                rules.wholeNumber("reclaim-answer-days", 14, 90));
    }

    TrustRules trust(Council council) {
        var file = council("council.yaml");
        if (!file.keys().contains("trust")) {
            return TrustRules.assumed(council);
        }
        var rules = file.part("trust");
        var call = rules.part("safeguarding");
        var trust = new TrustRules(
                List.of(
                        rules.wholeNumber("check-first-reminder-days", 1, 365),
                        rules.wholeNumber("check-second-reminder-days", 1, 365)),
                rules.wholeNumber("listing-reminder-days", 1, 365),
                rules.wholeNumber("listing-sinks-days", 1, 365),
                rules.wholeNumber("listing-hidden-days", 1, 365),
                rules.wholeNumber("unreached-to-council", 1, 100),
                rules.wholeNumber("reviews-for-score", 5, 100),
                new TrustRules.Safeguarding(
                        call.phone("phone"),
                        call.text("hours"),
                        call.phone("out-of-hours"),
                        call.text("status").equals("confirmed")));
        if (trust.sinkAfterDays() <= trust.remindAfterDays() || trust.hideAfterDays() <= trust.sinkAfterDays()) {
            throw rules.wrong("listing-hidden-days", "must come after listing-sinks-days, and that after the reminder");
        }
        return trust;
    }

    List<Category> categories() {
        var file = council("categories.yaml");
        var categories = file.parts("categories").stream()
                .map(part -> new Category(
                        new CategoryCode(part.code()),
                        part.text("name"),
                        part.text("description"),
                        part.texts("words")))
                .toList();
        if (categories.isEmpty()
                || categories.stream().map(Category::code).distinct().count() != categories.size()) {
            throw file.wrong("categories", "must have at least one category, and no code twice");
        }
        return categories;
    }

    List<String> fundOrder() {
        return council("spending-rules.yaml").texts("fund-order");
    }

    List<SpendingRuleText> spendingRules() {
        var file = council("spending-rules.yaml");
        return file.has("rules")
                ? file.parts("rules").stream().map(CouncilFolder::rule).toList()
                : List.of();
    }

    private static SpendingRuleText rule(ConfigFile rule) {
        return new SpendingRuleText(
                rule.code(),
                rule.text("outcome", Pattern.compile("ALLOW|ASK|BLOCK"), "ALLOW, ASK or BLOCK"),
                rule.text("when"),
                rule.texts("funds"),
                rule.has("categories") ? rule.texts("categories") : List.of(),
                rule.text("basis"),
                rule.text("says"),
                rule.text("next"));
    }

    FindingRules finding(List<Category> known) {
        return FindingFile.read(council("finding.yaml"), known);
    }

    /** The most one officer may pay into a fund alone; nothing where the file does not say. */
    Optional<Money> oneOfficerMayPay() {
        var file = council("council.yaml");
        return file.has("one-officer-may-pay-pounds")
                ? Optional.of(Money.ofPence(100L * file.wholeNumber("one-officer-may-pay-pounds", 0, 20_000)))
                : Optional.empty();
    }

    ListingRules listingRules() {
        var file = council("council.yaml");
        if (!file.has("listings")) {
            return new ListingRules(true, Optional.empty());
        }
        var listings = file.part("listings");
        var publish = listings.text("publish", PUBLISH, "after-check or at-once");
        if (!listings.has("partner")) {
            return new ListingRules(publish.equals("after-check"), Optional.empty());
        }
        var partner = listings.part("partner");
        return new ListingRules(
                publish.equals("after-check"),
                Optional.of(
                        new ListingRules.Partner(partner.text("name"), partner.phone("phone"), partner.text("text"))));
    }

    QuestionRules questions() {
        var file = council("council.yaml");
        if (!file.has("questions")) {
            return QuestionRules.NOT_TAKEN;
        }
        var rules = file.part("questions");
        return new QuestionRules(
                rules.text("to-who-is-not-here", PASSED_ON, "passed-on or not-taken")
                        .equals("passed-on"),
                rules.wholeNumber("pass-on-working-days", 1, 60),
                rules.wholeNumber("answer-working-days", 1, 60));
    }

    WorkingDays workingDays() {
        return WorkingDays.of(read("bank-holidays.yaml"));
    }

    private ConfigFile council(String name) {
        return read(code + "/" + name);
    }

    private ConfigFile read(String name) {
        var operators = new FileSystemResource(Path.of(operatorsFolder, name));
        return !operatorsFolder.isBlank() && operators.exists()
                ? ConfigFile.read(operators.getPath(), operators)
                : ConfigFile.read("config/" + name, resources.getResource("classpath:config/" + name));
    }
}
