package carefair.accreditation.ui;

import carefair.identity.IdentityRefusal;
import carefair.ui.PageGuard;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A provider or check that is not there has no page. */
@Component
class CheckGuard implements PageGuard {

    private static final Pattern PROVIDER =
            Pattern.compile(CheckPaths.STAFFS + "/(?:of|new|suspend)/([^/]+)(?:/([^/]+))?");
    private static final Pattern ONE = Pattern.compile(CheckPaths.STAFFS + "/one/([^/]+)");

    private final CheckDesk desk;

    CheckGuard(CheckDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean exists(String path) {
        if (!path.startsWith(CheckPaths.STAFFS + "/") || !desk.signedIn().anyone()) {
            return true;
        }
        var provider = PROVIDER.matcher(path);
        if (provider.matches()) {
            return CheckPaths.provider(Optional.of(provider.group(1)))
                            .filter(desk::isKnown)
                            .isPresent()
                    && (provider.group(2) == null
                            || CheckPaths.kind(Optional.of(provider.group(2))).isPresent());
        }
        var one = ONE.matcher(path);
        try {
            return one.matches()
                    && CheckPaths.check(Optional.of(one.group(1)))
                            .map(id -> desk.checks().one(desk.who(), id))
                            .isPresent();
        } catch (IdentityRefusal notThere) {
            return false;
        }
    }
}
