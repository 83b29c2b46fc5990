package carefair.directory.ui;

import carefair.directory.Duplicates.Merged;
import carefair.directory.Duplicates.Pair;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Listings that may be the same place, the likeliest first, and those that an officer merged, to be parted again. */
@Route(StaffDuplicatesView.PATH)
@RolesAllowed("ADMINISTRATOR")
final class StaffDuplicatesView extends Page implements BeforeEnterObserver {

    static final String PATH = "staff/duplicates";
    static final String HREF = "/app/" + PATH;

    private final DuplicateDesk desk;

    StaffDuplicatesView(Kit kit, DuplicateDesk desk) {
        super(kit, "directory.duplicates.title");
        this.desk = desk;
        back("/app/" + CheckListingsView.PATH);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var done = event.getLocation().getQueryParameters().getParameters();
        draw(
                done.containsKey("merged")
                        ? "directory.duplicates.done.merged"
                        : done.containsKey("different") ? "directory.duplicates.done.different" : "");
    }

    private void draw(String done) {
        clear();
        narrow();
        var offered = desk.offered();
        show(make.h1("directory.duplicates.title"), make.lead("directory.duplicates.lead"));
        if (!done.isEmpty()) {
            show(make.done(make.p(done)));
        }
        if (offered.pairs().isEmpty()) {
            show(make.p("directory.duplicates.none"));
        } else {
            show(make.p(
                    offered.all() > offered.pairs().size()
                            ? "directory.duplicates.count.more"
                            : "directory.duplicates.count",
                    offered.all(),
                    offered.pairs().size()));
            show(make.entries(offered.pairs().stream().map(this::item).toList()));
        }
        var merged = desk.merged();
        if (!merged.isEmpty()) {
            show(
                    make.h2("directory.duplicates.merged"),
                    make.p("directory.duplicates.merged.text"),
                    make.entries(merged.stream().map(this::item).toList()));
        }
    }

    private ListItem item(Pair pair) {
        var left = pair.left().listing();
        var right = pair.right().listing();
        return new ListItem(
                make.p(make.linkWords(
                        DuplicatePairPage.href(left.id(), right.id()),
                        say("directory.duplicates.two", left.name(), right.name()))),
                make.soft("directory.duplicates.why", pair.likeness().points(), reasons(pair)));
    }

    private String reasons(Pair pair) {
        return DuplicatePairPage.reasons(pair, this::say);
    }

    private ListItem item(Merged merged) {
        return new ListItem(
                make.p(
                        make.text("directory.duplicates.merged.one", merged.mergedName()),
                        make.linkWords("/listings/" + merged.kept().value(), merged.keptName())),
                make.soft("directory.duplicates.merged.by", desk.name(merged.by()), Said.moment(merged.at())),
                action("directory.duplicates.undo", () -> {
                            desk.undo(merged.id());
                            draw("directory.duplicates.done.undone");
                        })
                        .second()
                        .slim()
                        .about(merged.mergedName()));
    }
}
