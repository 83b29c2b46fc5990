package carefair.directory.ui;

import carefair.directory.Description;
import carefair.directory.ListingId;
import carefair.directory.NeverChecked;
import carefair.ui.DraftId;
import carefair.ui.Kit;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A listing as people will see it, for whoever writes it and whoever checks it; anybody else gets a page that is not there. */
@Controller
class PreviewPage {

    private final Kit kit;
    private final ListingPage listings;
    private final Offering offering;
    private final VersionDesk desk;
    private final NeverChecked never;

    PreviewPage(Kit kit, ListingPage listings, Offering offering, VersionDesk desk, NeverChecked never) {
        this.kit = kit;
        this.listings = listings;
        this.offering = offering;
        this.desk = desk;
        this.never = never;
    }

    @GetMapping("/listings/preview/{draft}")
    String draft(@PathVariable("draft") String id, Model model) {
        var draft = DraftId.parse(id)
                .flatMap(found -> kit.drafts().find(kit.frame().keeper(), found))
                .filter(found -> found.journey().equals(OfferAnswers.JOURNEY));
        var answers = draft.map(found -> new OfferAnswers(found.answers()))
                .filter(found -> found.next().isEmpty());
        return show(
                model,
                answers.map(offering::description).map(this::neverChecked),
                draft.map(found -> Offering.page(found.id(), "check")).orElse(""));
    }

    @GetMapping("/listings/preview/version/{version}")
    String version(@PathVariable("version") String id, Model model) {
        return show(model, desk.visible(id).map(version -> version.says()), desk.backFrom(id));
    }

    /** Whoever writes a first listing was never checked: it says so as the listing will. */
    private Description neverChecked(Description says) {
        return says.having(never.of(says.kind(), List.of(), says.notChecked()));
    }

    private String show(Model model, Optional<Description> says, String back) {
        var found = says.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        listings.preview(
                model,
                found.preview(
                        new ListingId(new java.util.UUID(0, 0)), kit.clock().instant()),
                found.particulars());
        model.addAttribute("back", back);
        return "directory/listing";
    }
}
