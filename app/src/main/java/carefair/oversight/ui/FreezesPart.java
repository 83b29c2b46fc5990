package carefair.oversight.ui;

import carefair.ui.Build;
import carefair.ui.Build.Tone;
import carefair.wallet.FreezeView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;

/** Accounts that are frozen because their sums do not agree: the first thing in the council's queue. */
final class FreezesPart {

    private final Build make;
    private final Officer officer;

    FreezesPart(Build make, Officer officer) {
        this.make = make;
        this.officer = officer;
    }

    Component section(List<FreezeView> freezes) {
        return make.section(
                make.h2("oversight.freezes.title"),
                make.p("oversight.freezes.text"),
                make.entries(freezes.stream().map(this::item).toList()));
    }

    private ListItem item(FreezeView freeze) {
        var whose = freeze.person().map(officer::name).orElseGet(() -> String.valueOf(freeze.account()));
        var since = make.p("oversight.freezes.since", freeze.foundAt());
        since.addClassNames("small", "soft");
        return new ListItem(
                make.p(
                        make.tap(
                                At.freeze(freeze.id()),
                                freeze.person().isPresent() ? "oversight.freezes.person" : "oversight.freezes.account",
                                whose),
                        make.tag(
                                Tone.WAIT,
                                freeze.asked().isPresent() ? "oversight.freezes.second" : "oversight.freezes.first")),
                since);
    }
}
