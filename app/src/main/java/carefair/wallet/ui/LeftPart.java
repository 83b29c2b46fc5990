package carefair.wallet.ui;

import carefair.ui.Build;
import carefair.ui.Build.Tone;
import carefair.wallet.WhatIsLeft.Forecast;
import carefair.wallet.WhatIsLeft.Left;
import carefair.wallet.WhatIsLeft.Owed;
import carefair.wallet.WhatIsLeft.Reserve;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.Map;

/** What is really left, in words: what assistants will be owed line by line, what is spare, for how many weeks, and until the next payment. */
record LeftPart(Build make) {

    Section section(Left left) {
        var section = make.section(make.h2("wallet.really.title"));
        if (left.owed().isEmpty()) {
            section.add(make.p("wallet.really.nobody"));
        } else {
            section.add(reserves(left));
            left.owed()
                    .forEach(owed -> section.add(make.p(make.tap(
                            "/app/wallet/assistants/" + owed.assistant().id().value(),
                            "wallet.really.change",
                            owed.assistant().name()))));
            if (!left.unconfirmed().isEmpty()) {
                section.add(make.soft("wallet.really.unconfirmed", String.join("; ", left.unconfirmed())));
            }
        }
        section.add(make.p(make.tap("/app/wallet/assistants/new", "wallet.really.say")));
        if (left.weeksInHand() != null) {
            section.add(make.p("wallet.really.weeks", tenths(left.weeksInHand())));
        }
        if (left.forecast() != null) {
            section.add(forecast(left, left.forecast()));
        }
        section.addClassName("part");
        return section;
    }

    private Component reserves(Left left) {
        var table = make.table("wallet.really.caption")
                .column("wallet.really.what")
                .numbers("wallet.really.amount")
                .dense()
                .row(make.p("wallet.really.left"), make.money(left.left()));
        for (var owed : left.owed()) {
            owed.lines().forEach(line -> table.row(words(owed, line), make.money(line.amount())));
        }
        table.sum(
                make.p(left.spare().isNegative() ? "wallet.really.short" : "wallet.really.spare"),
                make.money(left.spare().isNegative() ? left.spare().negated() : left.spare()));
        var part = make.div("as-is", make.p("wallet.really.text"), table.scrolling());
        if (left.spare().isNegative()) {
            part.add(make.inset(Tone.WAIT, make.p("wallet.really.short.text")));
        }
        return part;
    }

    private Component words(Owed owed, Reserve line) {
        return make.p(
                "wallet.really.reserve." + line.reason().name(),
                Map.of("name", owed.assistant().name(), "weeks", tenths(line.tenthsOfWeeks())));
    }

    private Component forecast(Left left, Forecast ahead) {
        var table = make.table("wallet.forecast.caption", ahead.day())
                .column("wallet.really.what")
                .numbers("wallet.really.amount")
                .dense()
                .row(make.p("wallet.forecast.left"), make.money(left.left()));
        if (ahead.regular().isPositive()) {
            table.row(
                    make.p("wallet.forecast.regular"),
                    make.money(ahead.regular().negated()));
        }
        table.row(make.p("wallet.forecast.likely"), make.money(ahead.likely().negated()))
                .row(make.p("wallet.forecast.comes-in"), make.money(ahead.comesIn()))
                .sum(make.p("wallet.forecast.then", ahead.day()), make.money(ahead.then()));
        return make.div(
                "as-is",
                make.h3("wallet.forecast.title"),
                make.p("wallet.forecast.held", ahead.held()),
                table.scrolling());
    }

    /** 25 as 2.5, 20 as 2. */
    static String tenths(long tenths) {
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
