package carefair.wallet.ui;

import carefair.identity.Who;
import carefair.settings.Settings;
import carefair.ui.Build;
import carefair.ui.Build.Tone;
import carefair.wallet.ContributionOwed;
import carefair.wallet.MoneyAskedBack;
import carefair.wallet.NextPayIn;
import carefair.wallet.WhatIsLeft;
import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** What comes next: the next money in, and what the person still has to pay towards their support. */
@org.springframework.stereotype.Component("walletAhead")
record AheadPart(
        ObjectProvider<NextPayIn> nextPayIn,
        ObjectProvider<ContributionOwed> contributionOwed,
        ObjectProvider<MoneyAskedBack> askedBack,
        WhatIsLeft whatIsLeft,
        Settings settings) {

    /** What is really left, further down. */
    Component left(Build make, Who.Resident who) {
        return whatIsLeft
                .of(who, who.account())
                .<Component>map(left -> {
                    var section = new LeftPart(make).section(left);
                    var source = askedBack.getIfAvailable();
                    section.add(new SurplusPart(make, settings.directPayments())
                            .of(left, source == null ? Optional.empty() : source.of(who)));
                    return section;
                })
                .orElseGet(() -> make.div("as-is"));
    }

    /** A card for the top of the wallet. */
    Component next(Build make, Who.Resident who) {
        var source = nextPayIn.getIfAvailable();
        var expected = source == null ? null : source.after(who).orElse(null);
        var card = make.card(make.h2("wallet.next.title"));
        card.add(
                expected == null
                        ? make.p("wallet.next.unknown")
                        : make.p("wallet.next.words", Map.of("day", expected.day(), "amount", expected.amount())));
        var counted = contributionOwed.getIfAvailable();
        if (counted != null) {
            counted.by(who)
                    .ifPresent(owed -> card.add(make.inset(
                            Tone.WAIT,
                            make.p(
                                    owed.toTheCouncil() ? "wallet.owed.council" : "wallet.owed.wallet",
                                    owed.amount()))));
        }
        return card;
    }
}
