package carefair.wallet;

import carefair.identity.Who;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the council one movement of money whole, with every account it touched. */
@Service
@Transactional(readOnly = true)
public class Movements {

    private final WalletRights rights;
    private final JournalBook journals;

    Movements(WalletRights rights, JournalBook journals) {
        this.rights = rights;
        this.journals = journals;
    }

    /**
     * One movement. Needs a direct payment officer who opened the record of the person whose money it is; that single payments were looked
     * at is remembered.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours if there is none, or it is of a record that is not open
     */
    public JournalView journal(Who.Staff who, UUID id) {
        rights.mayTotal(who);
        var journal = journals.find(id).orElseThrow(() -> rights.notTheirs(who, "JOURNAL_ASKED_FOR", "journal", id));
        rights.mayManage(who, journal.person());
        rights.mayReadLines(who, journal.person());
        return journal;
    }
}
