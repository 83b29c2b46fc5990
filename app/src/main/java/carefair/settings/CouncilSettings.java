package carefair.settings;

import carefair.shared.CategoryCode;
import carefair.shared.London;
import carefair.shared.Money;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The council's choices as its files hold them; every file is read, and everything checked, when this is made. */
@Component
class CouncilSettings implements Settings {

    private final Council council;
    private final Periods periods;
    private final DirectPaymentRules directPayments;
    private final TrustRules trust;
    private final List<Category> categories;
    private final List<String> fundOrder;
    private final List<SpendingRuleText> spendingRules;
    private final WorkingDays workingDays;
    private final Optional<Money> oneOfficerMayPay;
    private final FindingRules finding;
    private final ListingRules listingRules;
    private final QuestionRules questions;

    @Autowired
    CouncilSettings(
            ResourceLoader resources,
            InstantSource clock,
            @Value("${carefair.council}") String code,
            @Value("${carefair.config:}") String operatorsFolder) {
        this(new CouncilFolder(resources, operatorsFolder, code));
        var nextYear = London.today(clock).getYear() + 1;
        if (!workingDays.years().contains(nextYear)) {
            LoggerFactory.getLogger(CouncilSettings.class)
                    .warn(
                            "config/bank-holidays.yaml has no days for {}: add them, or periods then end a day early.",
                            nextYear);
        }
    }

    CouncilSettings(CouncilFolder folder) {
        council = folder.council();
        periods = folder.periods();
        directPayments = folder.directPayments();
        trust = folder.trust(council);
        categories = folder.categories();
        fundOrder = folder.fundOrder();
        spendingRules = folder.spendingRules();
        workingDays = folder.workingDays();
        oneOfficerMayPay = folder.oneOfficerMayPay();
        finding = folder.finding(categories);
        listingRules = folder.listingRules();
        questions = folder.questions();
    }

    @Override
    public Council council() {
        return council;
    }

    @Override
    public List<Category> categories() {
        return categories;
    }

    @Override
    public Optional<Category> category(CategoryCode code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    @Override
    public Periods periods() {
        return periods;
    }

    @Override
    public DirectPaymentRules directPayments() {
        return directPayments;
    }

    @Override
    public TrustRules trust() {
        return trust;
    }

    @Override
    public List<String> fundOrder() {
        return fundOrder;
    }

    @Override
    public List<SpendingRuleText> spendingRules() {
        return spendingRules;
    }

    @Override
    public Money oneOfficerMayPay() {
        return oneOfficerMayPay.orElseGet(Settings.super::oneOfficerMayPay);
    }

    @Override
    public FindingRules finding() {
        return finding;
    }

    @Override
    public ListingRules listingRules() {
        return listingRules;
    }

    @Override
    public QuestionRules questions() {
        return questions;
    }

    @Override
    public LocalDate workingDaysAfter(LocalDate from, int days) {
        return workingDays.after(from, days);
    }

    @Override
    public boolean isBankHoliday(LocalDate day) {
        return workingDays.isBankHoliday(day);
    }
}
