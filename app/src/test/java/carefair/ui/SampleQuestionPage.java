package carefair.ui;

import carefair.shared.Money;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Every kind of answer on one page, to try the kit on. */
@Route("test/sample-question")
@AnonymousAllowed
class SampleQuestionPage extends QuestionPage {

    final TextAnswer need = text("test.need");
    final LongTextAnswer more = longText("test.more").optional();
    final NumberAnswer visits = number("test.visits").between(1, 20);
    final MoneyAnswer pay = money("test.pay").between(Money.ofPence(1), Money.ofPence(500_00));
    final DateAnswer start = date("test.start").todayOrLater(LocalDate.of(2026, 11, 23));
    final RadioAnswer<Boolean> alone = yesOrNo("test.alone", Map.of());
    final ChecksAnswer<String> days = this.<String>checks("test.days")
            .choice("mon", "Monday", "Monday")
            .choice("tue", "Tuesday", "Tuesday")
            .optional();
    final SelectAnswer<Integer> far = this.<Integer>select("test.far")
            .choice("5", 5, "Within 5 miles")
            .choice("10", 10, "Within 10 miles")
            .optional();
    final PostcodeOrPlaceAnswer where = postcodeOrPlace("test.where");

    int sent;
    List<Object> got = List.of();

    SampleQuestionPage(Kit kit) {
        super(kit, "test.title");
        back("/app/test/sample-pieces");
        show(make.h1("test.title"));
        form.show(make.details("test.why", make.p("test.why.text")));
        form.otherButton("unsure", "test.unsure", () -> got = List.of("unsure"));
        ask(need, more, visits, pay, start, alone, days, far, where);
    }

    @Override
    protected void next() {
        if (need.value().equals("nothing")) {
            need.wrong(Problem.UNKNOWN, Map.of("typed", need.value()));
            return;
        }
        if (need.value().equals("refuse")) {
            throw new SamplePiecesPage.SampleRefusal(Money.ofPence(12_50));
        }
        sent++;
        got = List.of(
                need.value(),
                more.given(),
                visits.value(),
                pay.value(),
                start.value(),
                alone.value(),
                days.given(),
                far.given(),
                where.value());
    }
}
