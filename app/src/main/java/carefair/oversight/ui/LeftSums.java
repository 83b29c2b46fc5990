package carefair.oversight.ui;

import carefair.identity.PersonId;
import carefair.ui.Build;
import carefair.wallet.WhatIsLeft.Left;
import com.vaadin.flow.component.Component;
import java.util.Map;

/** What is really left of a person's money, as the officer sees it: sums for each assistant, never a single purchase. */
record LeftSums(Build make) {

    Component of(PersonId person, Left left) {
        var section = make.section(make.h2("oversight.left.title"));
        if (!left.owed().isEmpty()) {
            var table = make.table("oversight.left.caption")
                    .column("oversight.money.what")
                    .numbers("oversight.money.sum")
                    .dense()
                    .row(make.p("oversight.sums.left"), make.money(left.left()));
            left.owed()
                    .forEach(owed -> table.row(
                            make.p("oversight.left.owed", owed.assistant().name()),
                            make.money(owed.sum().negated())));
            section.add(table.sum(make.p("oversight.left.spare"), make.money(left.spare()))
                    .scrolling());
            left.owed()
                    .forEach(owed -> section.add(make.p(make.tap(
                            At.person(
                                    person,
                                    "assistants/" + owed.assistant().id().value()),
                            "oversight.left.change",
                            owed.assistant().name()))));
        }
        if (left.weeksInHand() != null) {
            section.add(make.p(
                    "oversight.left.weeks", Map.of("weeks", left.weeksInHand() / 10 + "." + left.weeksInHand() % 10)));
        }
        section.add(make.p(make.tap(At.person(person, "assistants/new"), "oversight.left.say")));
        return section;
    }
}
