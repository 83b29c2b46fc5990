package carefair.identity.ui;

import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.ui.WhoseAccount;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** Tells every page who is at the keyboard, and for whom. */
@Component
class WhoseSeat implements WhoseAccount {

    private static final String VISITOR = WhoseSeat.class.getName() + ".visitor";
    private static final String COOKIE = "carefair-answers";
    private static final Pattern COOKIE_SHAPE = Pattern.compile("[0-9a-f-]{36}");
    private static final Duration ONE_DAY = Duration.ofDays(1);

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
                .orElseGet(WhoseSeat::aVisitor);
    }

    @Override
    public UUID visitor() {
        return aVisitor();
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

    /**
     * A visitor's drafts are theirs for a day, by a cookie that outlives the session: a long phone call or a closed browser loses no
     * answer. The database knows a digest of it, so that nobody who reads there can take their place.
     */
    private static UUID aVisitor() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return new UUID(0, 0);
        }
        var known = (UUID) request.getAttribute(VISITOR, RequestAttributes.SCOPE_SESSION);
        if (known != null) {
            return known;
        }
        var visitor = UUID.nameUUIDFromBytes(visitorsCookie(request).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        request.setAttribute(VISITOR, visitor, RequestAttributes.SCOPE_SESSION);
        return visitor;
    }

    private static String visitorsCookie(RequestAttributes attributes) {
        if (!(attributes instanceof ServletRequestAttributes servlet)) {
            return UUID.randomUUID().toString();
        }
        var known = WebUtils.getCookie(servlet.getRequest(), COOKIE);
        if (known != null && COOKIE_SHAPE.matcher(known.getValue()).matches()) {
            return known.getValue();
        }
        var made = UUID.randomUUID().toString();
        var response = servlet.getResponse();
        if (response != null && !response.isCommitted()) {
            var cookie = ResponseCookie.from(COOKIE, made)
                    .path("/")
                    .httpOnly(true)
                    .sameSite("Lax")
                    .secure(servlet.getRequest().isSecure())
                    .maxAge(ONE_DAY)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return made;
    }
}
