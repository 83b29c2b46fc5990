package carefair.wallet;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.audit.Words;
import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens wallets and writes what they may be spent on. */
@Component
class WalletOpening {

    private final WalletBook wallets;
    private final Plans plans;
    private final Words words;
    private final Audit audit;

    WalletOpening(WalletBook wallets, Plans plans, Words words, Audit audit) {
        this.wallets = wallets;
        this.plans = plans;
        this.words = words;
        this.audit = audit;
    }

    void open(Who.Staff who, PersonId person, Wallets.Choice choice) {
        if (wallets.find(person).isPresent()) {
            throw new WalletRefusal.AlreadyOpen();
        }
        var wallet = wallets.add(
                person,
                choice.chosenOn(),
                words.write(person.value(), who.actor(), choice.explainedBy()),
                words.write(person.value(), who.actor(), choice.otherWaysShown()),
                who.actor());
        for (var kind : FundKind.values()) {
            if (kind.comesWithTheWallet()) {
                wallets.addFund(wallet, person, kind);
            }
        }
        audit.record(AuditEvent.of(who.actor(), "WALLET_OPENED")
                .about(person.value())
                .on("wallet", wallet)
                .because("CHOSEN"));
    }

    void writePlan(Who.Staff who, PersonId person, Set<CategoryCode> categories, Optional<LocalDate> reviewDue) {
        var wallet = wallets.require(person);
        var version = plans.add(wallet.id(), categories, reviewDue, who.actor());
        audit.record(AuditEvent.of(who.actor(), "PLAN_WRITTEN")
                .about(person.value())
                .on("support_plan_version", version.id()));
    }
}
