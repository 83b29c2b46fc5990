package carefair.directory.ui;

import carefair.shared.CategoryCode;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Collectors;

/** All that was answered about a new listing, with a way to change each, to see it as others will, and to save it. */
@Route("offer-support/:draft/check")
@AnonymousAllowed
final class OfferCheck extends OfferDraftPage {

    OfferCheck(Kit kit, Offering offering) {
        super(kit, offering, "directory.offering.check.title");
    }

    @Override
    void enter(BeforeEnterEvent event) {
        if (sentToWhatIsMissing(event)) {
            return;
        }
        back(at(answers().questions().getLast().code()));
        show(make.h1("directory.offering.check.title"), make.lead("directory.offering.check.lead"));
        show(make.buttons(make.secondButtonLink(Offering.preview(draft().id()), "directory.offering.check.preview")));
        var rows = make.rows();
        for (var question : answers().questions()) {
            var name = say(question.key() + ".row");
            rows.rowWords(name, make.said(said(question))).changeWords(at(question.code()) + "?change", name);
        }
        rows.row("directory.edit.files", say("directory.offering.check.files"));
        show(rows);
        new WordsAdvice(make, kit.texts()).on(offering.description(answers())).ifPresent(this::show);
        show(make.section(
                make.h2("directory.offering.check.save"),
                make.p("directory.offering.check.save.text"),
                make.inset(Tone.PLAIN, make.p("directory.offering.check.sign-in")),
                make.buttons(make.buttonLink(at("save"), "directory.offering.check.save.button"))));
    }

    private String said(OfferQuestion question) {
        var answers = answers();
        var is = answers.is(question);
        return switch (question) {
            case KIND -> say("directory.ListingKind." + is);
            case NAME, WORDS, WHO_FOR, PLACE -> is;
            case TRAVEL, UNIT, CANCEL -> say(question.key() + "." + is);
            case PRICE -> answers.price(question) + " " + per();
            case BANK_HOLIDAY ->
                answers.bankHoliday()
                        .map(price -> price + " " + per())
                        .orElseGet(() -> say("directory.offering.bank-holiday.same"));
            case CATEGORIES ->
                answers.all(question).stream()
                        .map(code -> offering.telling().category(new CategoryCode(code)))
                        .collect(Collectors.joining("\n"));
            case CHECKS ->
                answers.said().isEmpty()
                        ? say("directory.offering.checks.none")
                        : answers.said().stream()
                                .map(code -> say("directory.offering.checks." + code))
                                .collect(Collectors.joining("\n"));
        };
    }

    private String per() {
        return answers().unit().map(unit -> say("directory.per." + unit)).orElse("");
    }
}
