package carefair.directory.ui;

import carefair.directory.Description;
import carefair.directory.DirectoryRefusal;
import carefair.directory.ListingId;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import org.jspecify.annotations.Nullable;

/** A page on which a provider changes what it says of one of its listings. */
abstract class EditPage extends Page implements BeforeEnterObserver {

    final VersionDesk desk;
    final Offering offering;
    private @Nullable ListingId listing;
    private @Nullable Description read;

    EditPage(Kit kit, VersionDesk desk, Offering offering) {
        super(kit, "directory.edit.title");
        this.desk = desk;
        this.offering = offering;
    }

    abstract void enter(BeforeEnterEvent event, Description says);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        clear();
        var found = event.getRouteParameters().get("listing").flatMap(VersionDesk::listing);
        var says = found.flatMap(desk::newest);
        if (says.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        listing = found.get();
        read = says.get();
        enter(event, says.get());
    }

    final ListingId listing() {
        if (listing == null) {
            throw new IllegalStateException("The page was not entered yet");
        }
        return listing;
    }

    /** Writes what was changed of what the page was entered with. */
    final void save(Description changed) {
        if (read == null) {
            throw new IllegalStateException("The page was not entered yet");
        }
        try {
            desk.edit(listing(), read, changed);
            go(EditListing.href(listing()) + "?saved");
        } catch (DirectoryRefusal.ChangedMeanwhile both) {
            choose(both.now(), both.mine());
        }
    }

    /** What stands there now beside what was to be written: nobody's words go without being read. */
    private void choose(Description now, Description mine) {
        clear();
        narrow();
        read = now;
        title("directory.edit.both");
        back(EditListing.href(listing()));
        show(make.h1("directory.edit.both"), make.p("directory.edit.both.text"));
        desk.history(listing()).stream()
                .findFirst()
                .map(last ->
                        make.p("directory.edit.both.who", desk.name(last.writtenBy()), Said.moment(last.writtenAt())))
                .ifPresent(this::show);
        var telling = new Parts(make, offering.telling());
        for (var part : Parts.ALL) {
            var is = telling.of(part, now);
            var wanted = telling.of(part, mine);
            if (!is.equals(wanted)) {
                show(
                        make.h2(Parts.key(part)),
                        make.card(make.h3("directory.edit.both.now"), said(is)),
                        make.card(make.h3("directory.edit.both.mine"), said(wanted)));
            }
        }
        show(make.buttons(
                action("directory.edit.both.use-mine", () -> save(mine)),
                action("directory.edit.both.keep", () -> go(EditListing.href(listing())))
                        .second()));
        getElement()
                .executeJs(
                        "const h = this.querySelector('h1'); if (h) { h.setAttribute('tabindex', '-1'); h.focus(); }");
    }

    private Component said(String words) {
        return make.said(words.isEmpty() ? say("directory.edit.not-said") : words);
    }
}
