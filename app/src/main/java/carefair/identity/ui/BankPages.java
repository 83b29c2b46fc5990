package carefair.identity.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.PayeeAccounts;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.ui.PageGuard;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Another provider's account in the address bar is answered as one that does not exist; the service writes the audit record. */
@Component
class BankPages implements PageGuard {

    private static final Pattern OF_PROVIDER = Pattern.compile(BankPaths.PROVIDERS + "/([^/]+)");
    private static final Pattern OF_STAFF = Pattern.compile(BankPaths.STAFFS + "/([^/]+)");
    private static final Pattern FOR_PROVIDER = Pattern.compile(BankPaths.STAFFS + "/of/([^/]+)");

    private final SignedIn signedIn;
    private final PayeeAccounts accounts;

    BankPages(SignedIn signedIn, PayeeAccounts accounts) {
        this.signedIn = signedIn;
        this.accounts = accounts;
    }

    @Override
    public boolean exists(String path) {
        if (path.equals(BankPaths.PROVIDERS_NEW) || !signedIn.anyone()) {
            return true;
        }
        var ofProvider = OF_PROVIDER.matcher(path);
        var ofStaff = OF_STAFF.matcher(path);
        var forProvider = FOR_PROVIDER.matcher(path);
        if (ofProvider.matches()) {
            return isThere(() -> one(signedIn::provider, ofProvider.group(1)));
        }
        if (ofStaff.matches()) {
            return isThere(() -> one(signedIn::staff, ofStaff.group(1)));
        }
        return !forProvider.matches()
                || isThere(() -> BankPaths.provider(Optional.of(forProvider.group(1)))
                        .map(provider -> accounts.of(signedIn.staff(), provider)));
    }

    private Optional<?> one(Supplier<? extends Who> capacity, String account) {
        return BankPaths.account(Optional.of(account)).map(id -> accounts.one(capacity.get(), id));
    }

    private static boolean isThere(Supplier<Optional<?>> asked) {
        try {
            return asked.get().isPresent();
        } catch (IdentityRefusal notThere) {
            return false;
        }
    }
}
