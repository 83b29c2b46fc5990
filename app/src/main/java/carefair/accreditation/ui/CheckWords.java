package carefair.accreditation.ui;

import carefair.accreditation.Check;
import carefair.accreditation.Check.Standing;
import carefair.accreditation.CheckKind;
import carefair.accreditation.Suspensions.Change;
import carefair.accreditation.Suspensions.Kind;
import carefair.ui.Build;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Rows;
import carefair.ui.Said;
import carefair.ui.Texts;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;

/** Checks in words; the same on every page of this module. */
final class CheckWords {

    private final Build make;
    private final Texts texts;

    CheckWords(Kit kit) {
        this.make = kit.build();
        this.texts = kit.texts();
    }

    /** {@code Insurance: public liability}. */
    String name(Check check) {
        return name(check.kind(), check.about());
    }

    String name(CheckKind kind, String about) {
        return about.isEmpty() ? texts.say(kind) : texts.say("accreditation.named", texts.say(kind), about);
    }

    Component tag(Check check, LocalDate today) {
        return switch (check.standing()) {
            case HOLDS ->
                check.until() == null
                        ? make.tag(Tone.GOOD, "accreditation.holds")
                        : make.tag(
                                check.until().isBefore(today.plusDays(carefair.accreditation.Checks.DAYS_AHEAD + 1L))
                                        ? Tone.WAIT
                                        : Tone.GOOD,
                                "accreditation.holds-until",
                                check.until());
            case RAN_OUT -> make.tag(Tone.WAIT, "accreditation.ran-out", check.until());
            case REPLACED -> make.tag(Tone.PLAIN, "accreditation.replaced");
            case TAKEN_BACK -> make.tag(Tone.PLAIN, "accreditation.taken-back");
        };
    }

    /** All that is known of a check but its number. */
    Rows rows(Check check, CheckDesk desk, LocalDate today) {
        var rows = make.rows().row("accreditation.standing", tag(check, today));
        if (check.level() != null) {
            rows.row("accreditation.level", texts.say(check.level()));
        }
        if (check.dated() != null) {
            rows.row("accreditation.dated", Said.date(check.dated()));
        }
        rows.row("accreditation.seen-on", Said.date(check.seenOn()))
                .row("accreditation.seen-by", desk.name(check.seenBy()))
                .row(
                        "accreditation.until",
                        check.until() == null ? texts.say("accreditation.open") : Said.date(check.until()))
                .row("accreditation.recorded", Said.moment(check.recordedAt()));
        var back = check.takenBack();
        if (back != null) {
            rows.row("accreditation.back.by", desk.name(back.by()))
                    .row("accreditation.back.at", Said.moment(back.at()))
                    .row("accreditation.back.why", make.said(back.why()));
        }
        return rows;
    }

    static boolean counts(Check check) {
        return check.standing() == Standing.HOLDS || check.standing() == Standing.RAN_OUT;
    }

    String change(Change change) {
        return texts.say(
                change.kind() == Kind.SUSPEND ? "accreditation.change.suspend" : "accreditation.change.bring-back");
    }
}
