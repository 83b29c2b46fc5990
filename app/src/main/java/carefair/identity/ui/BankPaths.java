package carefair.identity.ui;

import carefair.identity.OrganisationId;
import carefair.identity.PayeeAccountId;
import carefair.ui.IdInAddress;
import java.util.Optional;

/** The addresses of the pages about where providers are paid. They hold ids alone. */
final class BankPaths {

    static final String PROVIDERS = "/app/provider/bank-details";
    static final String PROVIDERS_NEW = PROVIDERS + "/new";
    static final String STAFFS = "/app/staff/bank-details";

    private BankPaths() {}

    static String provider(PayeeAccountId account) {
        return PROVIDERS + "/" + account.value();
    }

    static String staff(PayeeAccountId account) {
        return STAFFS + "/" + account.value();
    }

    static String staffOf(OrganisationId provider) {
        return STAFFS + "/of/" + provider.value();
    }

    static Optional<PayeeAccountId> account(Optional<String> text) {
        return text.flatMap(IdInAddress::of).map(PayeeAccountId::new);
    }

    static Optional<OrganisationId> provider(Optional<String> text) {
        return text.flatMap(IdInAddress::of).map(OrganisationId::new);
    }
}
