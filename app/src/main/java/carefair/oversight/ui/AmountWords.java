package carefair.oversight.ui;

import carefair.oversight.Coming;
import carefair.oversight.PayAmount;
import carefair.oversight.PayAmount.Basis;
import carefair.ui.Build;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts an amount, and the payments it brings, into words that are the same wherever it is shown. */
final class AmountWords {

    /** How many payments are shown ahead. */
    static final int AHEAD = 3;

    private final Build make;

    AmountWords(Build make) {
        this.make = make;
    }

    /** In keys and forms. */
    static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who pays the person's own part, and to whom. */
    Component contribution(PayAmount terms) {
        if (terms.contribution().isZero()) {
            return make.p("oversight.amount.contribution.none");
        }
        return make.p(
                terms.basis() == Basis.NET
                        ? "oversight.amount.contribution.net"
                        : "oversight.amount.contribution.gross",
                Map.of("budget", terms.budget(), "contribution", terms.contribution(), "paid", terms.paid()));
    }

    /** The first payments as a table. */
    Component payments(List<Coming> payments) {
        var table = make.table("oversight.amount.coming.caption")
                .column("oversight.amount.coming.day")
                .column("oversight.amount.coming.until")
                .numbers("oversight.amount.coming.pays")
                .dense();
        for (var payment : payments) {
            table.row(
                    new Span(Said.day(payment.payDay())),
                    new Span(Said.day(payment.lastDay())),
                    make.money(payment.amount()));
        }
        return make.section(make.h2("oversight.amount.coming"), table.scrolling());
    }
}
