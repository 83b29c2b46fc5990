package carefair.identity.ui;

import carefair.identity.BankAccount;
import carefair.identity.PayeeAccounts.Shown;
import carefair.ui.Build;
import carefair.ui.Build.Tone;
import carefair.ui.Rows;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;

/** A provider's account as rows and lines: masked, but where a whole one is given. */
final class BankDetailsPart {

    private final Build make;
    private final BankDesk desk;

    BankDetailsPart(Build make, BankDesk desk) {
        this.make = make;
        this.desk = desk;
    }

    /** One account, masked, and who asked for it. */
    Rows rows(Shown one) {
        var rows = make.rows()
                .row("identity.bank.name", one.name())
                .row("identity.bank.sort-code", make.text("identity.bank.ends", one.lastTwo()))
                .row("identity.bank.number", make.text("identity.bank.ends", one.lastFour()));
        if (one.hasRoll()) {
            rows.row("identity.bank.roll", make.text("identity.bank.roll.there"));
        }
        return asked(rows, one);
    }

    /** The whole account, for whoever typed it just now or decides it. */
    Rows whole(BankAccount account) {
        var rows = make.rows()
                .row("identity.bank.name", account.name())
                .row("identity.bank.sort-code", account.sortCodeInPairs())
                .row("identity.bank.number", account.number());
        return account.roll().isEmpty() ? rows : rows.row("identity.bank.roll", account.roll());
    }

    Rows asked(Rows rows, Shown one) {
        rows.row("identity.bank.by", desk.name(one.askedBy()))
                .row("identity.bank.asked", Said.moment(one.askedAt()))
                .row("identity.bank.standing", standing(one));
        var decided = one.decided();
        if (decided != null) {
            rows.row("identity.bank.decided-by", desk.name(decided.by()))
                    .row("identity.bank.decided", Said.moment(decided.at()));
            if (decided.checkedBy() != null) {
                rows.row("identity.bank.checked", make.text("identity.CheckedBy." + decided.checkedBy()));
            }
            if (!decided.words().isEmpty()) {
                rows.row(
                        decided.checkedBy() == null ? "identity.bank.reason" : "identity.bank.checked-words",
                        decided.words());
            }
        }
        return rows;
    }

    Component standing(Shown one) {
        return switch (one.standing()) {
            case WAITING -> make.tag(Tone.WAIT, "identity.bank.waiting");
            case AGREED ->
                one.counts()
                        ? make.tag(Tone.GOOD, "identity.bank.counts")
                        : make.tag(Tone.PLAIN, "identity.bank.counted");
            case REFUSED -> make.tag(Tone.PLAIN, "identity.bank.not-agreed");
        };
    }

    /** Every account of a provider with its days, newest first. */
    Component history(List<Shown> all, Function<Shown, String> href) {
        var table = make.table("identity.bank.history")
                .captionHidden()
                .column("identity.bank.number")
                .column("identity.bank.asked")
                .column("identity.bank.standing")
                .dense();
        all.forEach(one -> table.row(
                make.tap(href.apply(one), "identity.bank.ends", one.lastFour()),
                new Span(Said.moment(one.askedAt())),
                standing(one)));
        return make.section(make.h2("identity.bank.history"), table.scrolling());
    }
}
