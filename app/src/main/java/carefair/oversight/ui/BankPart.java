package carefair.oversight.ui;

import carefair.identity.Organisations;
import carefair.identity.PayeeAccounts;
import carefair.ui.Build;
import carefair.ui.Build.Tone;
import com.vaadin.flow.component.Component;
import java.util.List;

/** Bank details of providers that wait for a finance officer. */
final class BankPart {

    /** What waits, and whose it is. */
    @org.springframework.stereotype.Component
    record Waiting(PayeeAccounts accounts, Organisations organisations) {

        List<PayeeAccounts.Shown> of(Officer officer) {
            return accounts.waiting(officer.who());
        }
    }

    private final Build make;
    private final Waiting waiting;

    BankPart(Build make, Waiting waiting) {
        this.make = make;
        this.waiting = waiting;
    }

    Component section(List<PayeeAccounts.Shown> all) {
        return make.section(
                make.h2("oversight.bank.title"),
                make.entries(all.stream().map(this::item).toList()));
    }

    private Component item(PayeeAccounts.Shown one) {
        return make.p(
                make.tap(
                        At.bankDetails(one.id()),
                        "oversight.bank.one",
                        waiting.organisations().nameOf(one.provider())),
                make.tag(Tone.WAIT, "oversight.bank.waits"));
    }
}
