package carefair.accreditation.ui;

import carefair.accreditation.CheckId;
import carefair.accreditation.CheckKind;
import carefair.identity.OrganisationId;
import carefair.ui.IdInAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The addresses of the pages about checks. They hold ids alone. */
final class CheckPaths {

    static final String STAFFS = "/app/staff/checks";
    static final String PROVIDERS = "/app/provider/checks";

    private CheckPaths() {}

    static String of(OrganisationId provider) {
        return STAFFS + "/of/" + provider.value();
    }

    static String choose(OrganisationId provider) {
        return STAFFS + "/new/" + provider.value();
    }

    static String record(OrganisationId provider, CheckKind kind) {
        return choose(provider) + "/" + code(kind);
    }

    static String suspend(OrganisationId provider) {
        return STAFFS + "/suspend/" + provider.value();
    }

    static String one(CheckId check) {
        return STAFFS + "/one/" + check.value();
    }

    static String code(CheckKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<CheckKind> kind(Optional<String> code) {
        return Arrays.stream(CheckKind.values())
                .filter(kind -> code.filter(code(kind)::equals).isPresent())
                .findFirst();
    }

    static Optional<OrganisationId> provider(Optional<String> text) {
        return text.flatMap(IdInAddress::of).map(OrganisationId::new);
    }

    static Optional<CheckId> check(Optional<String> text) {
        return text.flatMap(IdInAddress::of).map(CheckId::new);
    }
}
