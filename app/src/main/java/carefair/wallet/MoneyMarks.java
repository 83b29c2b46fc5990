package carefair.wallet;

import java.util.UUID;

/** What must stand in two places: each pair of places is compared as it is read, without keeping any of it. */
final class MoneyMarks {

    private final Sketch paid = new Sketch();
    private final Sketch commands = new Sketch();
    private final Sketch audited = new Sketch();
    private final Sketch held = new Sketch();
    private final Sketch unposted = new Sketch();

    Sketch sketch() {
        return paid;
    }

    /** A journal: its command must be answered, and its act recorded. */
    void journal(StoredJournal journal) {
        command(1, journal.scope, journal.key, journal.requestHash, journal.id);
        act(
                1,
                Command.Scope.valueOf(journal.scope).auditAction,
                journal.actor,
                journal.onBehalfOf,
                journal.hold == null ? journal.id : journal.hold,
                journal.reasonCode);
    }

    void command(int times, String scope, UUID key, String requestHash, UUID journal) {
        commands.add(
                times,
                commands.mark(
                        commands.mark(commands.mark(commands.mark(commands.mark(), scope), key), requestHash),
                        journal));
    }

    void act(int times, String action, UUID actor, UUID subject, UUID resource, String reasonCode) {
        audited.add(
                times,
                audited.mark(
                        audited.mark(
                                audited.mark(audited.mark(audited.mark(audited.mark(), action), actor), subject),
                                resource),
                        reasonCode));
    }

    /** Posted out of a fund for a hold, or with less than nothing, captured of the hold's line. */
    void paid(UUID hold, long account, long pence) {
        paid.add(pence, paid.mark(paid.mark(paid.mark(), hold), account));
    }

    /** A hold: its command must be answered, and what was done recorded. */
    void hold(UUID hold, UUID person, boolean someReleased) {
        held(1, hold);
        act(1, Command.Scope.HOLD.auditAction, Accounts.COUNCIL, person, hold, "");
        if (someReleased) {
            act(1, Command.Scope.RELEASE.auditAction, Accounts.COUNCIL, person, hold, "");
        }
    }

    void held(int times, UUID hold) {
        held.add(times, held.mark(held.mark(), hold));
    }

    /** A command that posted no journal, by the digest that the audit's chain holds of it. */
    void unposted(int times, String digest) {
        unposted.add(times, unposted.mark(unposted.mark(), digest));
    }

    boolean unpostedAgrees() {
        return unposted.agrees();
    }

    boolean heldAgrees() {
        return held.agrees();
    }

    boolean paidAgrees() {
        return paid.agrees();
    }

    boolean commandsAgree() {
        return commands.agrees();
    }

    boolean auditAgrees() {
        return audited.agrees();
    }
}
