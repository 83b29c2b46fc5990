package carefair.oversight.ui;

import carefair.ui.Build;
import carefair.ui.Build.Tone;
import carefair.wallet.CorrectionView;
import com.vaadin.flow.component.Component;
import java.util.List;

/** Movements by hand that wait for a second officer. */
final class CorrectionsPart {

    private final Build make;
    private final Officer officer;

    CorrectionsPart(Build make, Officer officer) {
        this.make = make;
        this.officer = officer;
    }

    Component section(List<CorrectionView> waiting) {
        return make.section(
                make.h2("oversight.corrections.title"),
                make.entries(waiting.stream().map(this::item).toList()));
    }

    private Component item(CorrectionView one) {
        return make.p(
                make.tap(At.correction(one.id()), "oversight.corrections.one", officer.name(one.person())),
                make.tag(
                        Tone.WAIT,
                        officer.is(one.proposedBy()) ? "oversight.corrections.own" : "oversight.corrections.second"));
    }
}
