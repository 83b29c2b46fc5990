package carefair.identity.ui;

import carefair.identity.Grants;
import carefair.identity.Grants.Grant;
import carefair.identity.People;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Rows;
import carefair.ui.Said;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Shows a person who may act for them, what they may do, on what evidence and until when, and who might do so before. */
@Route("account/people-who-act")
@PermitAll
final class ActingView extends Page implements BeforeEnterObserver {

    private final SignedIn signedIn;
    private final Grants grants;
    private final People people;

    ActingView(Kit kit, SignedIn signedIn, Grants grants, People people) {
        super(kit, "identity.acting.title");
        this.signedIn = signedIn;
        this.grants = grants;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var who = signedIn.resident();
        var all = grants.over(who, who.account());
        back(WhereToGo.ACCOUNT);
        narrow();
        show(
                who.isThemselves()
                        ? make.h1("identity.acting.title")
                        : make.h1("identity.acting.title.other", people.nameOf(who.account())));
        show(make.lead("identity.acting.lead"));
        var live = all.stream().filter(Grant::live).toList();
        if (live.isEmpty()) {
            show(make.p("identity.acting.nobody"));
        }
        live.forEach(grant -> show(section(who, grant)));
        before(all.stream().filter(grant -> !grant.live()).toList());
        show(make.inset(Tone.PLAIN, make.h2("identity.acting.change"), make.p("identity.acting.change.text")));
    }

    private Section section(Who.Resident who, Grant grant) {
        return make.section(make.h2("identity.acting.name", people.nameOf(grant.representative())), rows(who, grant));
    }

    private Rows rows(Who.Resident who, Grant grant) {
        var until = grant.until();
        return make.rows()
                .row("identity.acting.as", say(key(grant.kind())))
                .row("identity.acting.may", make.words(powers(grant)))
                .row("identity.acting.from", Said.date(grant.from()))
                .row("identity.acting.until", until == null ? say("identity.acting.open") : Said.date(until))
                .row("identity.acting.evidence", grant.evidence())
                .row(
                        "identity.acting.by",
                        say(
                                "identity.name-capacity",
                                people.nameOf(grant.grantedBy()),
                                people.capacityOf(grant.grantedBy())));
    }

    private List<String> powers(Grant grant) {
        return grant.powers().stream()
                .sorted()
                .map(power -> say("identity.Power." + power.name()))
                .toList();
    }

    private void before(List<Grant> past) {
        if (!past.isEmpty()) {
            var lines = past.stream()
                    .map(grant ->
                            say("identity.acting.past", people.nameOf(grant.representative()), say(key(grant.kind()))))
                    .toList();
            show(make.section(make.h2("identity.acting.before"), make.words(lines)));
        }
    }

    private static String key(Grants.Kind kind) {
        return "identity.Kind." + kind.name();
    }
}
