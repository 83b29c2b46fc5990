package carefair.administration;

import carefair.identity.Access;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.settings.RateDesk;
import carefair.settings.RateEntry;
import carefair.settings.RateId;
import carefair.settings.Settings;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may change rates: an administrator writes a new row, and another administrator or a finance officer checks it against its source.
 * Both are recorded.
 */
@Service
@Transactional
public class RateOffice {

    private final RateDesk desk;
    private final Access access;
    private final Settings settings;

    RateOffice(RateDesk desk, Access access, Settings settings) {
        this.desk = desk;
        this.access = access;
        this.settings = settings;
    }

    /** Every row of the council's own rates and of England's. Needs {@link Role#ADMINISTRATOR} or {@link Role#FINANCE_OFFICER}. */
    @Transactional(readOnly = true)
    public List<RateEntry> all(Who.Staff who) {
        access.requireAny(who, Role.ADMINISTRATOR, Role.FINANCE_OFFICER);
        return desk.all(settings.council().code());
    }

    /**
     * Every row of the rate that this row is of, oldest first. Needs {@link Role#ADMINISTRATOR} or {@link Role#FINANCE_OFFICER}.
     *
     * @throws carefair.settings.RateRefusal.NoSuchRate if there is no such row, or it is another council's
     */
    @Transactional(readOnly = true)
    public List<RateEntry> history(Who.Staff who, RateId id) {
        access.requireAny(who, Role.ADMINISTRATOR, Role.FINANCE_OFFICER);
        return desk.history(ours(id));
    }

    /**
     * Writes a new row; it counts once a second person confirmed it. Needs {@link Role#ADMINISTRATOR}.
     *
     * @throws carefair.settings.RateRefusal.SameRate if it is there already
     * @throws carefair.settings.RateRefusal.NoSuchRate if the rate is another council's
     */
    public RateId propose(Who.Staff who, RateDesk.NewRate wanted) {
        access.require(who, Role.ADMINISTRATOR);
        ours(wanted.instead());
        return desk.propose(who.actor(), wanted);
    }

    /**
     * Confirms a row that somebody else, or a file, wrote. Needs {@link Role#ADMINISTRATOR} or {@link Role#FINANCE_OFFICER}.
     *
     * @param checked the page it was checked against
     * @throws carefair.settings.RateRefusal.OwnRate if they wrote it
     * @throws carefair.settings.RateRefusal.RateDecided if somebody decided already
     */
    public void confirm(Who.Staff who, RateId id, String checked) {
        access.requireAny(who, Role.ADMINISTRATOR, Role.FINANCE_OFFICER);
        desk.confirm(who.actor(), ours(id), checked);
    }

    /**
     * Turns down a row that somebody else, or a file, wrote. Needs {@link Role#ADMINISTRATOR} or {@link Role#FINANCE_OFFICER}.
     *
     * @throws carefair.settings.RateRefusal.OwnRate if they wrote it
     * @throws carefair.settings.RateRefusal.RateDecided if somebody decided already
     */
    public void turnDown(Who.Staff who, RateId id, String why) {
        access.requireAny(who, Role.ADMINISTRATOR, Role.FINANCE_OFFICER);
        desk.turnDown(who.actor(), ours(id), why);
    }

    private RateId ours(RateId id) {
        var entry = desk.get(id);
        var folder = entry.row().council();
        if (!folder.equals(settings.council().code()) && !folder.equals(carefair.settings.RateRow.ENGLAND)) {
            throw new carefair.settings.RateRefusal.NoSuchRate();
        }
        return id;
    }
}
