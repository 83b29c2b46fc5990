package carefair.directory.ui;

import carefair.directory.ListingVersion;
import carefair.ui.Build;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import java.util.List;

/** Every version of a listing: who wrote it, when, and what changed. */
record HistoryPart(Build make, Telling telling, VersionDesk desk) {

    List<Component> of(List<ListingVersion> all) {
        return all.stream().map(version -> part(version, all)).toList();
    }

    private Component part(ListingVersion version, List<ListingVersion> all) {
        var part = make.section(
                make.h2("directory.history.version", version.number()),
                make.p(new OpenVersions(make).tag(version.state())),
                make.p("directory.history.written", desk.name(version.writtenBy()), Said.moment(version.writtenAt())));
        part.addClassName("gap");
        var decided = version.decidedAt();
        if (decided != null) {
            part.add(make.p(
                    version.answer().isEmpty() ? "directory.history.agreed" : "directory.history.sent-back",
                    Said.moment(decided)));
        }
        if (!version.answer().isEmpty()) {
            part.add(make.said(version.answer()));
        }
        part.add(new Parts(make, telling).changes(version.says(), Parts.before(version, all)));
        return part;
    }
}
