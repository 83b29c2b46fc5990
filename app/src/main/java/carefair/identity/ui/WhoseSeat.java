package carefair.identity.ui;

import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.ui.WhoseAccount;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Tells every page who is at the keyboard, and for whom. */
@Component
class WhoseSeat implements WhoseAccount {

    private static final String VISITOR = WhoseSeat.class.getName() + ".visitor";

    private final SignedIn signedIn;
    private final People people;
    private final Organisations organisations;

    WhoseSeat(SignedIn signedIn, People people, Organisations organisations) {
        this.signedIn = signedIn;
        this.people = people;
        this.organisations = organisations;
    }

    @Override
    public Seat seat() {
        return signedIn.who().map(this::seat).orElse(Seat.VISITOR);
    }

    @Override
    public UUID keeper() {
        return signedIn.who()
                .map(who -> who instanceof Who.Resident resident
                        ? UUID.nameUUIDFromBytes(
                                (who.actor() + "/" + resident.account().value())
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        : who.actor())
                .orElseGet(WhoseSeat::visitor);
    }

    private Seat seat(Who who) {
        var name = people.nameOf(who.signIn());
        var maySwitch = signedIn.accounts().size() > 1;
        return switch (who) {
            case Who.Resident resident -> seat(resident, name, maySwitch);
            case Who.Staff staff ->
                new Seat(
                        Kind.STAFF,
                        name,
                        null,
                        people.capacityOf(staff.signIn()),
                        true,
                        maySwitch,
                        staff.roles().stream().map(Enum::name).collect(Collectors.toSet()));
            case Who.Provider provider ->
                new Seat(Kind.PROVIDER, name, null, organisations.nameOf(provider.organisation()), true, maySwitch);
            case Who.Unjoined unjoined -> new Seat(Kind.UNJOINED, name, null, null, true, false);
            case Who.System system -> Seat.VISITOR;
        };
    }

    private Seat seat(Who.Resident who, String name, boolean maySwitch) {
        var account = people.nameOf(who.account());
        return who.isThemselves()
                ? new Seat(Kind.RESIDENT, name, account, null, true, maySwitch)
                : new Seat(
                        Kind.RESIDENT, name, account, people.capacityOf(who.signIn(), who.account()), false, maySwitch);
    }

    /** A visitor's drafts are theirs as long as their session lasts. */
    private static UUID visitor() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return new UUID(0, 0);
        }
        var known = (UUID) request.getAttribute(VISITOR, RequestAttributes.SCOPE_SESSION);
        var visitor = known == null ? UUID.randomUUID() : known;
        request.setAttribute(VISITOR, visitor, RequestAttributes.SCOPE_SESSION);
        return visitor;
    }
}
