package carefair.directory.ui;

import carefair.directory.Gaps;
import carefair.identity.SignedIn;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** For staff: what people looked for in vain, by kind of help and outcode. */
@Route("staff/gaps")
@RolesAllowed("STAFF")
final class GapsView extends Page implements BeforeEnterObserver {

    private final Gaps gaps;
    private final SignedIn signedIn;
    private final Telling telling;

    GapsView(Kit kit, Gaps gaps, SignedIn signedIn, Telling telling) {
        super(kit, "directory.gaps.title");
        this.gaps = gaps;
        this.signedIn = signedIn;
        this.telling = telling;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var told = gaps.told(signedIn.staff());
        show(
                make.h1("directory.gaps.title"),
                make.lead("directory.gaps.lead", Gaps.DAYS),
                make.p("directory.gaps.few", Gaps.FEWEST));
        if (told.gaps().isEmpty() && told.filters().isEmpty()) {
            show(make.p("directory.gaps.none"));
            return;
        }
        var table = make.table("directory.gaps.caption")
                .column("directory.gaps.category")
                .column("directory.gaps.outcode")
                .numbers("directory.gaps.times")
                .dense();
        told.gaps()
                .forEach(gap -> table.row(
                        gap.category().map(telling::category).orElse(say("directory.gaps.other")),
                        gap.outcode().orElse(say("directory.gaps.anywhere")),
                        String.valueOf(gap.times())));
        var filters = make.table("directory.gaps.filters")
                .column("directory.gaps.filter")
                .numbers("directory.gaps.times")
                .dense();
        told.filters().forEach(filter -> filters.row(telling.filter(filter.code()), String.valueOf(filter.times())));
        show(table);
        if (!told.filters().isEmpty()) {
            show(filters);
        }
    }
}
