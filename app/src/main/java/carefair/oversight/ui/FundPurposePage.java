package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.ui.Answer;
import carefair.ui.ChecksAnswer;
import carefair.ui.Choice;
import carefair.ui.DateAnswer;
import carefair.ui.Kit;
import carefair.ui.Problem;
import carefair.ui.TextAnswer;
import carefair.wallet.FundKind;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the new fund may be spent on, and for which days of support. */
@Route("staff/fund/:draft/purpose")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class FundPurposePage extends PersonDraftPage {

    private final Settings settings;
    private final ChecksAnswer<CategoryCode> covers = checks("oversight.fund.covers");
    private final DateAnswer from = date("oversight.fund.from");
    private final DateAnswer until = date("oversight.fund.until").optional();
    private final TextAnswer holder =
            text("oversight.fund.holder").autocomplete("off").atMost(200);

    FundPurposePage(Kit kit, Officer officer, Settings settings) {
        super(kit, officer, Journey.FUND, "oversight.fund.purpose.title");
        this.settings = settings;
    }

    @Override
    void enter(Person about) {
        back(page(""));
        settings.categories()
                .forEach(category -> covers.choice(new Choice<>(
                        category.code().text(), category.code(), category.name(), category.description())));
        show(make.h1("oversight.fund.purpose.title"));
        var questions = new ArrayList<Answer<?>>(List.of(covers, from, until));
        if (isIsf()) {
            questions.add(holder);
        }
        ask(questions.toArray(Answer<?>[]::new));
    }

    private boolean isIsf() {
        return FundKind.valueOf(kept("kind")) == FundKind.ISF;
    }

    @Override
    protected void next() {
        var last = until.given();
        if (last.isEmpty() && FundKind.valueOf(kept("kind")) == FundKind.GRANT) {
            until.wrong(Problem.MISSING);
            return;
        }
        if (last.filter(day -> day.isBefore(from.value())).isPresent()) {
            until.wrong(Problem.NOT_ON_OR_AFTER, Map.of("date", from.value()));
            return;
        }
        var answers = new HashMap<>(Map.of(
                "covers", covers.value().stream().map(CategoryCode::text).collect(Collectors.joining(",")),
                "from", from.value().toString(),
                "until", last.map(Object::toString).orElse("")));
        answers.put("holder", isIsf() ? holder.value() : "");
        keep(answers);
        go(page("check"));
    }
}
