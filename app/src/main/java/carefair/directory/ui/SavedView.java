package carefair.directory.ui;

import carefair.directory.Listing;
import carefair.directory.SavedListings;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What somebody saved for later, newest first. */
@Route("saved")
@PermitAll
final class SavedView extends Page implements BeforeEnterObserver {

    private final Kit kit;
    private final Keeping keeping;
    private final Telling telling;
    private final Paragraph status = new Paragraph();

    SavedView(Kit kit, Keeping keeping, Telling telling) {
        super(kit, "directory.saved.title");
        this.kit = kit;
        this.keeping = keeping;
        this.telling = telling;
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw("");
    }

    private void draw(String said) {
        clear();
        var all = keeping.all();
        status.setText(said);
        show(make.h1("directory.saved.title"), status);
        show(all.isEmpty() ? make.p("directory.saved.none") : make.lead("directory.saved.lead"));
        if (all.size() >= SavedListings.MOST) {
            show(make.inset(Tone.WAIT, make.p("directory.saved.most", SavedListings.MOST)));
        }
        var list = new OrderedList();
        list.addClassName("hits");
        all.forEach(listing -> list.add(new ListItem(card(listing))));
        if (!all.isEmpty()) {
            show(make.h2("directory.saved.newest"));
        }
        show(
                list,
                make.buttons(
                        make.secondButtonLink("/app/find", "directory.saved.find"),
                        make.secondButtonLink("/app/ask/several", "directory.saved.ask")));
    }

    private Card card(Listing listing) {
        var card = new Card(kit, telling, listing).head("");
        if (!listing.live()) {
            card.add(make.p(make.tag(Tone.WAIT, "directory.withdrawn.tag")));
        }
        return card.whoFor()
                .checks()
                .foot(action("directory.saved.remove", () -> {
                            keeping.remove(listing.id());
                            draw(say("directory.saved.removed", listing.name()));
                            // The button that had the focus is gone.
                            status.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
                        })
                        .second()
                        .slim()
                        .about(listing.name()));
    }
}
