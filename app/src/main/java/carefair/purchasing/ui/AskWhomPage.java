package carefair.purchasing.ui;

import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.purchasing.Reach;
import carefair.ui.ChecksAnswer;
import carefair.ui.Drafts;
import carefair.ui.Kit;
import carefair.ui.Problem;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who would you like to ask? Of what was saved for later. */
@Route("ask/:draft/who")
@PermitAll
final class AskWhomPage extends AskStep {

    AskWhomPage(Kit kit, AskDesk desk) {
        super(kit, "purchasing.enquiry.several.title", desk);
    }

    @Override
    Optional<String> missing(AskDraft ask) {
        return Optional.empty();
    }

    @Override
    protected void enter(Drafts.Draft draft) {
        back("/app/saved");
        int most = desk.mostAtOnce();
        ChecksAnswer<ListingId> whom = checks("purchasing.enquiry.whom", Map.of("most", most));
        whom.named(AskDraft.LISTINGS)
                .asHeading()
                .check((List<ListingId> chosen) -> chosen.size() <= most, Problem.TOO_HIGH, Map.of("max", most));
        for (Listing listing : desk.saved()) {
            var name = desk.reach(listing) == Reach.COUNCIL
                    ? say("purchasing.enquiry.pass.name", listing.name())
                    : listing.name();
            whom.choice(listing.id().value().toString(), listing.id(), name);
        }
        ask(whom);
    }

    @Override
    protected void next() {
        go(pathOf("words"));
    }
}
