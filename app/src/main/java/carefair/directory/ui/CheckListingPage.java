package carefair.directory.ui;

import carefair.directory.ListingVersion;
import carefair.directory.ListingVersion.State;
import carefair.directory.Photo;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One version that waits: an officer sees all it says, and agrees to it or sends it back with words. */
@Route(CheckListingsView.PATH + "/:version")
@RolesAllowed({"ADMINISTRATOR", "ACCREDITATION_OFFICER"})
final class CheckListingPage extends Page implements BeforeEnterObserver {

    private static final String LIST = "/app/" + CheckListingsView.PATH;

    private final VersionDesk desk;
    private final Telling telling;
    private final WordsAdvice advice;

    CheckListingPage(Kit kit, VersionDesk desk, Telling telling) {
        super(kit, "directory.check.title");
        this.desk = desk;
        this.telling = telling;
        advice = new WordsAdvice(make, kit.texts());
        back(LIST);
    }

    static String href(String version) {
        return LIST + "/" + version;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        event.getRouteParameters()
                .get("version")
                .flatMap(desk::toCheck)
                .ifPresentOrElse(this::draw, () -> event.rerouteToError(NotFoundException.class));
    }

    private void draw(ListingVersion version) {
        narrow();
        title("directory.check.of", version.says().name());
        show(
                make.h1("directory.check.of", version.says().name()),
                make.p(new OpenVersions(make).tag(version.state())),
                make.soft("directory.check.since", Said.moment(version.writtenAt()), version.number()));
        desk.shownUnder(version)
                .ifPresent(other -> show(make.inset(Tone.WAIT, make.p("directory.check.merged", other))));
        rows(version);
        advice.toCheck(version.says()).ifPresent(this::show);
        show(make.buttons(
                make.secondButtonLink(VersionDesk.preview(version.id()), "directory.version.preview"),
                make.secondButtonLink(CheckHistoryPage.href(version.listing()), "directory.history.link")));
        if (!version.answer().isEmpty()) {
            show(make.inset(Tone.PLAIN, make.p("directory.version.answer"), make.said(version.answer())));
        }
        if (version.state() == State.WAITING) {
            if (desk.isOwn(version)) {
                show(make.inset(Tone.WAIT, make.p("directory.check.own")));
            } else {
                decide(version);
            }
        }
    }

    private void rows(ListingVersion version) {
        var says = version.says();
        var parts = new Parts(make, telling);
        var rows = make.rows()
                .row("directory.offering.kind.row", telling.kind(says.kind()))
                .row("directory.offering.words.row", make.said(says.summary()))
                .row("directory.offering.who-for.row", make.said(says.whoFor()))
                .row("directory.offering.details.row", make.said(parts.of("details", says)))
                .row("directory.offering.place.row", says.area())
                .row("directory.offering.travel.row", parts.of("travel", says))
                .row(
                        "directory.offering.categories.row",
                        make.said(says.categories().stream()
                                .map(telling::category)
                                .collect(Collectors.joining("\n"))))
                .row(
                        "directory.offering.price.row",
                        make.said(
                                says.offers().isEmpty()
                                        ? say("directory.own.sells-nothing")
                                        : says.offers().stream()
                                                .map(offer -> parts.offer(offer)
                                                        + (offer.description().isBlank()
                                                                ? ""
                                                                : "\n" + offer.description()))
                                                .collect(Collectors.joining("\n\n"))))
                .row("directory.not-checked.row", make.said(String.join("\n", says.notChecked())));
        Stream.concat(Parts.SAID.stream(), Stream.of(Parts.OPENING))
                .filter(part -> !parts.of(part, says).isEmpty())
                .forEach(part -> rows.row(Parts.key(part), make.said(parts.of(part, says))));
        var papers = says.particulars().papers();
        if (!papers.isEmpty()) {
            rows.row(
                    Parts.key(Parts.PAPERS),
                    make.list(papers.stream()
                            .map(paper -> make.linkWords(FileServing.paper(paper.id()), paper.title()))
                            .toList()));
        }
        show(rows);
        var photos = says.particulars().photos();
        if (!photos.isEmpty()) {
            show(make.h2(Parts.key(Parts.PHOTOS)), photos(photos));
        }
    }

    /** Small, each over its words for whoever does not see it. */
    private Component photos(List<Photo> photos) {
        var list = new UnorderedList();
        list.addClassName("photos");
        photos.forEach(photo -> list.add(new ListItem(
                new Image(FileServing.small(photo), photo.alt()),
                photo.alt().isEmpty()
                        ? make.soft("directory.photos.decoration.row")
                        : make.soft("directory.check.photo", photo.alt()))));
        return list;
    }

    private void decide(ListingVersion version) {
        var why = longText("directory.check.why").atMost(1000);
        show(
                make.h2("directory.check.decide"),
                make.p("directory.check.decide.text"),
                action("directory.check.agree", () -> {
                    desk.agree(version.id());
                    go(LIST + "?done");
                }),
                make.section(
                        make.h2("directory.check.back"),
                        form().ask(why)
                                .secondButton("directory.check.back.button")
                                .then(() -> {
                                    desk.sendBack(version.id(), why.value());
                                    go(LIST + "?done");
                                })));
    }
}
