package carefair.identity.ui;

import carefair.identity.BankAccount;
import carefair.identity.OrganisationId;
import carefair.identity.PayeeAccountId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Problem;
import carefair.ui.TextAnswer;
import java.util.Map;

/**
 * Asks for an account, shows what was typed to be checked, and sends it. What was typed is kept in no draft: an account number has no
 * place in a table that is not looked after, so a page loaded again begins anew.
 */
abstract class BankQuestions extends Page {

    final BankDesk desk;
    final BankDetailsPart part;

    BankQuestions(Kit kit, BankDesk desk, String titleKey) {
        super(kit, titleKey);
        this.desk = desk;
        this.part = new BankDetailsPart(make, desk);
    }

    /** Who asks, read anew at each press. */
    abstract Who who();

    abstract String sent(PayeeAccountId account);

    final void ask(OrganisationId provider, String name, String sortCode, String number, String roll) {
        TextAnswer nameOn = text("identity.bank.ask.name")
                .atMost(BankAccount.LONGEST)
                .autocomplete("off")
                .withoutSpellcheck()
                .wide("w20")
                .check(
                        BankAccount::hasNameSigns,
                        Problem.MUST_ONLY_INCLUDE,
                        Map.of("characters", say("identity.bank.name-signs")))
                .filled(name);
        TextAnswer code = text("identity.bank.ask.sort-code")
                .autocomplete("off")
                .wide("w10")
                .check(typed -> BankAccount.sortCode(typed).isPresent(), Problem.NOT_A_SORT_CODE, Map.of())
                .filled(sortCode);
        TextAnswer digits = text("identity.bank.ask.number")
                .autocomplete("off")
                .wide("w10")
                .check(typed -> BankAccount.number(typed).isPresent(), Problem.NOT_AN_ACCOUNT_NUMBER, Map.of())
                .filled(number);
        TextAnswer rollNumber = text("identity.bank.ask.roll")
                .optional()
                .atMost(BankAccount.LONGEST)
                .autocomplete("off")
                .withoutSpellcheck()
                .wide("w20")
                .check(
                        BankAccount::isRoll,
                        Problem.MUST_ONLY_INCLUDE,
                        Map.of("characters", say("identity.bank.roll-signs")))
                .filled(roll);
        show(form().ask(nameOn, code, digits, rollNumber)
                .button("identity.bank.ask.button")
                .then(() -> check(
                        provider,
                        new BankAccount(
                                nameOn.value(),
                                BankAccount.sortCode(code.value()).orElseThrow(),
                                BankAccount.number(digits.value()).orElseThrow(),
                                rollNumber.given().orElse("")))));
    }

    private void check(OrganisationId provider, BankAccount account) {
        var key = CommandKey.random();
        clear();
        narrow();
        title("identity.bank.check.title");
        show(make.h1("identity.bank.check.title"));
        show(make.rows().row("identity.bank.provider", desk.organisations().nameOf(provider)), part.whole(account));
        show(make.inset(Tone.PLAIN, make.p("identity.bank.check.then"), make.p("identity.bank.check.told")));
        show(make.buttons(
                action("identity.bank.check.button", () -> {
                    var id = desk.accounts().propose(key, who(), provider, account);
                    go(sent(id));
                }),
                action("identity.bank.check.change", () -> {
                            clear();
                            narrow();
                            title("identity.bank.ask.title");
                            show(make.h1("identity.bank.ask.title"));
                            ask(provider, account.name(), account.sortCodeInPairs(), account.number(), account.roll());
                        })
                        .second()));
    }
}
