package carefair.directory.ui;

import carefair.directory.ListingVersion;
import carefair.directory.ListingVersion.State;
import carefair.directory.VersionId;
import carefair.settings.Settings;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A provider says that what it wrote is true and may be shown: at once, or once the council looked at it. */
@Route(OwnListingsView.PATH + "/publish/:version")
@PermitAll
final class PublishView extends Page implements BeforeEnterObserver {

    private final VersionDesk desk;
    private final Settings settings;

    PublishView(Kit kit, VersionDesk desk, Settings settings) {
        super(kit, "directory.publish.title");
        this.desk = desk;
        this.settings = settings;
        back("/app/" + OwnListingsView.PATH);
    }

    static String href(VersionId version) {
        return "/app/" + OwnListingsView.PATH + "/publish/" + version.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("version")
                .flatMap(desk::own)
                .filter(version -> version.state() != State.REPLACED)
                .ifPresentOrElse(this::ask, () -> event.rerouteToError(NotFoundException.class));
    }

    private void ask(ListingVersion version) {
        clear();
        narrow();
        var how = settings.listingRules().afterCheck() ? "after-check" : "at-once";
        show(
                make.h1("directory.publish.heading", version.says().name()),
                make.p("directory.publish." + how),
                make.p("directory.publish.true"),
                make.p(make.link(VersionDesk.preview(version.id()), "directory.publish.look")),
                action("directory.publish.button." + how, () -> {
                    var asked = desk.publish(version.id());
                    go(OwnListingsView.afterPublishing(asked.id()));
                }));
    }
}
