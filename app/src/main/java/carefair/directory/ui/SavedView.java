package carefair.directory.ui;

import carefair.directory.Listing;
import carefair.directory.Photo;
import carefair.directory.SavedListings;
import carefair.ui.Build.Tone;
import carefair.ui.ChecksAnswer;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Problem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody saved for later, newest first. */
@Route("saved")
@AnonymousAllowed
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
        var photos = telling.photos(all);
        all.forEach(listing -> list.add(new ListItem(card(listing, photos.get(listing.id())))));
        if (!all.isEmpty()) {
            show(make.h2("directory.saved.newest"));
        }
        if (!all.isEmpty() && !keeping.anyone()) {
            var signIn = make.link("/app/account", "directory.saved.sign-in");
            // Leaves the application's own routing, which knows no way to sign in.
            signIn.setRouterIgnore(true);
            show(make.inset(Tone.PLAIN, make.p(make.text("directory.saved.visitor"), signIn)));
        }
        if (all.size() > 1) {
            show(compare(all));
        }
        var next = make.buttons(make.secondButtonLink("/app/find", "directory.saved.find"));
        if (keeping.anyone()) {
            next.add(make.secondButtonLink("/app/ask/several", "directory.saved.ask"));
            next.add(make.secondButtonLink("/app/searches", "directory.saved.searches"));
        }
        if (!all.isEmpty()) {
            next.add(make.secondButtonLink(Shortlist.PATH, "directory.saved.print"));
        }
        show(list, next);
        if (!all.isEmpty() && !keeping.anyone()) {
            show(action("directory.saved.forget", () -> {
                        keeping.forget();
                        draw(say("directory.saved.forgotten"));
                        status.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
                    })
                    .second());
        }
    }

    private Component compare(List<Listing> all) {
        ChecksAnswer<Listing> which = checks("directory.compare.which");
        all.forEach(listing -> which.choice(listing.id().value().toString(), listing, listing.name()));
        var form = form().ask(which.named("compare")
                        .check(
                                chosen -> chosen.size() > 1 && chosen.size() <= CompareView.MOST,
                                Problem.NUMBER_BETWEEN,
                                Map.of("min", 2, "max", CompareView.MOST)))
                .secondButton("directory.compare.do");
        form.then(() -> go(CompareView.href(which.value(), LastPlace.where())));
        return make.details("directory.compare.open", form);
    }

    private Card card(Listing listing, @Nullable Photo photo) {
        var card = new Card(kit, telling, listing).photo(photo).head("");
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
