package carefair.directory.ui;

import carefair.directory.Description;
import carefair.directory.ListingId;
import carefair.directory.ListingVersion;
import carefair.directory.ListingVersion.State;
import carefair.ui.Kit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;

/** All a provider says of one listing, each part with a way to change it. */
@Route(OwnListingsView.PATH + "/edit/:listing")
@PermitAll
final class EditListing extends EditPage {

    private final WordsAdvice advice;

    EditListing(Kit kit, VersionDesk desk, Offering offering) {
        super(kit, desk, offering);
        advice = new WordsAdvice(make, kit.texts());
    }

    static String href(ListingId listing) {
        return "/app/" + OwnListingsView.PATH + "/edit/" + listing.value();
    }

    @Override
    void enter(BeforeEnterEvent event, Description says) {
        narrow();
        back("/app/" + OwnListingsView.PATH);
        title("directory.edit.of", says.name());
        show(make.h1("directory.edit.of", says.name()));
        var open = desk.history(listing()).stream()
                .filter(version -> version.state() != State.SHOWN && version.state() != State.REPLACED)
                .findFirst();
        if (event.getLocation().getQueryParameters().getParameters().containsKey("saved") && open.isPresent()) {
            show(make.done(make.p("directory.edit.saved", open.get().number())));
        }
        show(make.p("directory.edit.text"));
        open.ifPresent(version -> show(next(version)));
        var rows = make.rows();
        var telling = new Parts(make, offering.telling());
        EditField.FIELDS.forEach(field -> rows.rowWords(say(Parts.key(field)), make.said(telling.of(field, says)))
                .changeWords(href(listing()) + "/" + field, say(Parts.key(field))));
        Parts.SAID.stream()
                .filter(part -> !part.equals(Parts.INTIMATE) || offering.isIntimate(says))
                .forEach(part -> {
                    var said = telling.of(part, says);
                    rows.rowWords(
                                    say("directory.offering." + part + ".row"),
                                    make.said(said.isEmpty() ? say("directory.edit.not-said") : said))
                            .changeWords(EditTraits.href(listing(), part), say("directory.offering." + part + ".row"));
                });
        show(rows);
        advice.on(says).ifPresent(this::show);
        show(make.h2("directory.edit.opening"));
        if (says.particulars().opening().isEmpty()) {
            show(make.p("directory.edit.opening.none"));
        }
        for (int i = 0; i < says.particulars().opening().size(); i++) {
            show(opening(says, i));
        }
        show(make.p(make.tap(EditOpening.href(listing(), EditOpening.NEW), "directory.edit.opening.add")));
        var photos = says.particulars().photos().size();
        var papers = says.particulars().papers().size();
        show(
                make.h2("directory.edit.files"),
                new Paragraph(offering.telling().count("directory.photos.count", photos)),
                make.p(make.tap(Uploads.photos(listing()), "directory.photos.link")),
                new Paragraph(offering.telling().count("directory.papers.count", papers)),
                make.p(make.tap(Uploads.papers(listing()), "directory.papers.link")));
        show(make.h2("directory.edit.offers"));
        if (says.offers().isEmpty()) {
            show(make.p("directory.own.sells-nothing"));
        }
        for (int i = 0; i < says.offers().size(); i++) {
            show(offer(says, i));
        }
        show(make.p(make.tap(EditOffer.href(listing(), EditOffer.NEW), "directory.edit.offer.add")));
        show(make.p(make.tap(HistoryView.href(listing()), "directory.history.link")));
    }

    private Component next(ListingVersion version) {
        var buttons = make.buttons();
        if (version.state() != State.WAITING) {
            buttons.add(make.buttonLink(PublishView.href(version.id()), "directory.version.publish"));
        }
        buttons.add(make.secondButtonLink(VersionDesk.preview(version.id()), "directory.version.preview"));
        return make.card(
                make.p(new OpenVersions(make).tag(version.state())),
                make.p("directory.version.text." + version.state()),
                buttons);
    }

    private Component opening(Description says, int at) {
        var line =
                offering.telling().opening().line(says.particulars().opening().get(at));
        var change =
                make.secondButtonLink(EditOpening.href(listing(), String.valueOf(at)), "directory.edit.opening.change");
        change.getElement().appendChild(make.hidden("directory.about", line).getElement());
        return make.section(
                new H3(line),
                make.buttons(
                        change,
                        action("directory.edit.offer.take-off", () -> {
                                    var left =
                                            new ArrayList<>(says.particulars().opening());
                                    left.remove(at);
                                    save(says.with(says.particulars().open(left)));
                                })
                                .second()
                                .about(line)));
    }

    private Component offer(Description says, int at) {
        var offer = says.offers().get(at);
        var change =
                make.secondButtonLink(EditOffer.href(listing(), String.valueOf(at)), "directory.edit.offer.change");
        change.getElement()
                .appendChild(make.hidden("directory.about", offer.name()).getElement());
        return make.section(
                new H3(offer.name()),
                new Paragraph(offer.unitPrice() + " " + say("directory.per." + offer.unit())),
                make.said(offer.description()),
                make.buttons(
                        change,
                        action("directory.edit.offer.take-off", () -> takeOff(says, at))
                                .second()
                                .about(offer.name())));
    }

    private void takeOff(Description says, int at) {
        var left = new ArrayList<>(says.offers());
        left.remove(at);
        save(says.selling(left));
    }
}
