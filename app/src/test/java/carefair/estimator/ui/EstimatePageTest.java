package carefair.estimator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.CancellationTerms;
import carefair.directory.Directory;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.Unit;
import carefair.estimator.answers.Question;
import carefair.identity.Organisations;
import carefair.identity.Who;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.testing.CarefairTest;
import carefair.testing.TestClock;
import carefair.ui.Filling;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The journey of an estimate without a browser: right answers, wrong ones and "I do not know". */
@CarefairTest
class EstimatePageTest extends SpringBrowserlessTest {

    /** An answer to every question that has a usual one; tests put others in their place. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("who", "me"),
            Map.entry("where", "home"),
            Map.entry("free", "none"),
            Map.entry("born", "27 3 1944"),
            Map.entry("couple", "alone"),
            Map.entry("children", "0"),
            Map.entry("carer", "no"),
            Map.entry("benefits", "state-pension"),
            Map.entry("state-pension", "241.30"),
            Map.entry("disability", "attendance-allowance"),
            Map.entry("attendance-allowance", "lower"),
            Map.entry("pension", "0"),
            Map.entry("work", "0"),
            Map.entry("other-income", "0"),
            Map.entry("savings", "15,000"),
            Map.entry("joint-savings", "0"),
            Map.entry("investments", "0"),
            Map.entry("other-property", "0"),
            Map.entry("given-away", "0"),
            Map.entry("housing", "none"),
            Map.entry("extra-costs", "alarm"),
            Map.entry("extra-alarm", "12.50"),
            Map.entry("hours", "10"),
            Map.entry("price", "28.75"));

    private static final Who.System SYSTEM = new Who.System("test");
    private static final CategoryCode BREAKS = new CategoryCode("breaks");
    private static final Point WEYMOUTH = new Point(50.61, -2.46);

    @Autowired
    TestClock clock;

    @Autowired
    Directory directory;

    @Autowired
    Organisations organisations;

    private List<String> asked;

    @BeforeEach
    void start() {
        asked = new ArrayList<>();
        goTo("/app/estimate");
        assertThat(text()).contains("What care might cost you", "Start now", "It takes about 10 minutes");
        Filling.with(page(), "Start now").send();
    }

    @Test
    void careAtHomeIsWorkedOutToThePennyWithEachRuleAndItsLaw() {
        answerAll(Map.of());

        assertThat(text()).contains("Check your answers", "£15,000", "27 March 1944", "Lower rate, £76.70 a week");
        goTo(path("result"));

        assertThat(text())
                .contains(
                        "You would probably pay about £67.05 a week",
                        "Dorset Council would pay £220.45 of the £287.50 a week",
                        "You would have £250.95 a week left",
                        "State Pension",
                        "All of it counts, after tax",
                        "SI 2014/2672 reg 25",
                        "£241.45",
                        "still to be confirmed",
                        "What is left each week",
                        "Pension Credit",
                        "What changes as time passes",
                        "01305 000 000");
        assertThat(text()).doesNotContain("{", "estimator.");
    }

    @Test
    void whatCannotMatterIsNotAsked() {
        answerAll(Map.of());

        assertThat(asked)
                .containsExactly(
                        "who",
                        "where",
                        "free",
                        "born",
                        "couple",
                        "children",
                        "carer",
                        "benefits",
                        "state-pension",
                        "disability",
                        "attendance-allowance",
                        "pension",
                        "work",
                        "other-income",
                        "savings",
                        "joint-savings",
                        "investments",
                        "other-property",
                        "given-away",
                        "housing",
                        "extra-costs",
                        "extra-alarm",
                        "hours",
                        "price");
    }

    @Test
    void aCareHomeForGoodAsksForTheHomeAndSpeaksOfThePersonByName() {
        answerAll(Map.ofEntries(
                Map.entry("who", "someone"),
                Map.entry("name-of", "Margaret"),
                Map.entry("where", "care-home"),
                Map.entry("how-long", "good"),
                Map.entry("nursing", "no"),
                Map.entry("home", "own"),
                Map.entry("home-value", "250,000"),
                Map.entry("home-owed", "0"),
                Map.entry("lived-in", "nobody"),
                Map.entry("moved", "yes"),
                Map.entry("moved-on", "27 3 2026"),
                Map.entry("fee", "900"),
                Map.entry("top-up", "0")));
        goTo(path("result"));

        assertThat(asked)
                .doesNotContain("housing", "children", "extra-costs", "hours")
                .contains("home-value", "fee");
        assertThat(text())
                .contains(
                        "Margaret would probably pay all of it: about £900.00 a week",
                        "Margaret has more than the upper limit",
                        "Your home",
                        "Paying from the home later",
                        "What yearly interest were you told");

        Filling.with(page(), "Work it out with this rate")
                .type("interest", "lots")
                .send();
        assertThat(text()).contains("Interest must be a number, like 4.65");
        Filling.with(page(), "Work it out with this rate")
                .type("interest", "4.65")
                .send();
        assertThat(text())
                .contains("What would be owed", "up to £210,750.00 in all", "In these lines ‘you’ is Margaret");
    }

    @Test
    void whatIsNotKnownGivesARangeAndSaysWhatWouldNarrowIt() {
        answerAll(Map.of("savings", "?", "attendance-allowance", "?", "price", "?", "place-of-care", "?"));
        assertThat(text()).contains("Not known");
        goTo(path("result"));

        assertThat(text())
                .contains(
                        "You would probably pay between £",
                        "Savings is not known. By itself it puts the charge between",
                        "Answer: Savings",
                        "How we worked out the most",
                        "How we worked out the least",
                        "We do not know the price, so we took £32.00 an hour",
                        "No one has confirmed that figure");
    }

    @Test
    void whatIsLeftEachWeekIsARangeToWhereAnAnswerIsNotKnown() {
        answerAll(Map.of("savings", "?", "price", "?", "place-of-care", "?"));
        goTo(path("result"));

        assertThat(text())
                .contains(
                        "So we show the least and the most",
                        "−£64.05 to −£320.00",
                        "At the most, more goes out than comes in",
                        "This shows the most you might pay");
        assertThat(text()).doesNotContain("{", "estimator.");
    }

    @Test
    void freeCareNeedsNoFurtherAnswer() {
        answerAll(Map.of("free", "section-117"));
        assertThat(asked).containsExactly("who", "where", "free");
        goTo(path("result"));

        assertThat(text())
                .contains(
                        "This care is free for you",
                        "It is paid for you, whatever you have",
                        "after a stay under the Mental Health Act")
                .as("nobody was asked what it costs")
                .doesNotContain("£0.00");
    }

    @Test
    void whoHasFreeCareInAHomeMayStillChooseADearerOne() {
        answerAll(Map.of(
                "where",
                "care-home",
                "how-long",
                "good",
                "nursing",
                "no",
                "free",
                "section-117",
                "fee",
                "1000",
                "top-up",
                "150"));
        assertThat(asked).containsExactly("who", "where", "how-long", "nursing", "free", "fee", "top-up");
        goTo(path("result"));

        assertThat(text())
                .contains("Dorset Council would pay £850.00 a week, whatever you have", "Someone else pays", "£150.00")
                .as("nobody was asked for an income, so nothing is said to be left of it")
                .doesNotContain("a week left");
    }

    @Test
    void aHomeForGoodWhoseFeeIsNotKnownIsTakenAtTheRateOfItsKind() {
        answerAll(aHomeForGood(Map.of("fee", "?", "dementia", "yes")));
        assertThat(asked).contains("dementia").doesNotContain("place-of-care");
        goTo(path("result"));
        assertThat(text()).contains("so we took £1,375.00 a week. No one has confirmed that figure");

        goTo(path("dementia") + "?change");
        form().type("dementia", "unknown").send();
        goTo(path("result"));
        assertThat(text()).contains("It may be £1,300.00 a week", "It may be £1,375.00 a week");
    }

    @Test
    void aNursingHomeForDementiaWithoutAFigureOfItsOwnIsTakenAsANursingHomeAndNeverAsNothing() {
        answerAll(aHomeForGood(Map.of("nursing", "yes", "fee", "?", "dementia", "yes", "savings", "90,000")));
        goTo(path("result"));

        assertThat(text())
                .contains(
                        "You would probably pay all of it: about £1,512.00 a week",
                        "That is £1,194.00 a week more than comes in",
                        "so we took £1,512.00 a week",
                        "We have no figure for dementia care in such a home. It may cost more");
    }

    @Test
    void aPriceThatNobodyKnowsIsARefusalAndNeverNothing() {
        clock.setToMorningOf(LocalDate.of(2025, 5, 1));
        start();
        answerAll(aHomeForGood(Map.of("fee", "?", "dementia", "no", "place-of-care", "Radstock", "savings", "90,000")));
        goTo(path("result"));

        assertThat(text())
                .contains("We need to know what the care costs", "change your answer")
                .doesNotContain("nothing for this care");
    }

    @Test
    void aStayWhoseFeeIsNotKnownIsTakenFromTheHomesNear() {
        aCareHomeIn(WEYMOUTH, Money.ofPence(168_00));
        answerAll(Map.of("where", "care-home", "how-long", "while", "fee", "?", "place-of-care", "Weymouth"));
        assertThat(asked).doesNotContain("dementia");
        goTo(path("result"));

        assertThat(text())
                .contains("We found 1 care home within 15 miles of Weymouth, at £1,176.00 for 7 nights")
                .doesNotContain("so we took");
    }

    @Test
    void aPlaceThatIsNotKnownIsSaidAtOnceAndOneWithoutPricesInTheEstimate() {
        answerAll(Map.of("price", "?", "place-of-care", "Nowhere at All"));
        assertThat(code()).isEqualTo("place-of-care");
        assertThat(text()).contains("We cannot find Nowhere at All. Enter a postcode, town or village");

        form().type("place-of-care", "Radstock").send();
        goTo(path("result"));
        assertThat(text())
                .contains("No one within 15 miles of Radstock gives a price here", "so we took £32.00 an hour");
    }

    private void aCareHomeIn(Point point, Money night) {
        var provider = organisations.add(SYSTEM, "Samphire House");
        directory.put(
                SYSTEM,
                new NewListing(
                        "test:samphire-house",
                        ListingKind.CARE_HOME,
                        "Samphire House",
                        provider,
                        "Short stays",
                        List.of(),
                        "Older people",
                        "Weymouth",
                        point,
                        0,
                        List.of(BREAKS),
                        List.of(new NewListing.NewOffer(
                                "A night", "", BREAKS, Unit.NIGHT, night, 1, new CancellationTerms(168, 2))),
                        List.of(),
                        List.of()));
    }

    private static Map<String, String> aHomeForGood(Map<String, String> others) {
        var answers = new HashMap<>(
                Map.of("where", "care-home", "how-long", "good", "nursing", "no", "home", "no", "top-up", "0"));
        answers.putAll(others);
        return answers;
    }

    @Test
    void afterTheFreeWeeksOfReablementTheChargeIsTold() {
        answerAll(Map.of("free", "reablement"));
        goTo(path("result"));

        assertThat(text())
                .contains("The first weeks are free for you", "After that you would probably pay about £67.05 a week");
    }

    @Test
    void whatIsWrongIsToldAndKeptAndAChangeLeadsBackToTheCheck() {
        answerAll(Map.of());

        goTo(path("savings") + "?change");
        form().type("savings", "about 21 thousand").send();
        assertThat(text()).contains("There is a problem", "Savings must only include numbers");
        goTo(path("check"));
        assertThat(page()).as("the wrong answer is still to be mended").isInstanceOf(AskPage.class);
        assertThat(typed("savings")).isEqualTo("about 21 thousand");
        form().type("savings", "£21,000").send();
        goTo(path("check"));
        assertThat(text()).contains("£21,000");

        goTo(path("benefits") + "?change");
        form().type("benefits", "none").type("benefits", "state-pension").send();
        assertThat(text()).contains("Select what you get or select ‘None of these’");
        form().type("benefits", "pension-credit").send();
        assertThat(text()).as("what the change brought up is asked").contains("guarantee credit");

        goTo(path("born") + "?change");
        form().date("born", "13", "7", "2020").send();
        assertThat(text()).contains("Date of birth must be the same as or before 23 November 2008");
    }

    @Test
    void everyQuestionSaysWhatIsMissing() {
        for (var question : Question.values()) {
            goTo(path(question.code()));
            if (page() instanceof AskPage && html().contains("name=\"" + question.code())) {
                form().send();
                assertThat(text())
                        .as(question.code())
                        .contains("There is a problem")
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void answersAreKeptUnderACodeAndComeBackUntilTheyAreDeleted() {
        answerAll(Map.of());
        goTo(path("keep"));
        Filling.with(page(), "Keep my answers for 28 days").send();
        assertThat(text()).contains("Your code", "21 December 2026");
        var code = page().getElement().getTextRecursively().replaceAll("(?s).*Your code(.{14}).*", "$1");

        goTo("/app/estimate/come-back");
        form().type("estimator-page-come-back", "K7QM-4TRX-9PWD").send();
        assertThat(text()).contains("does not match what we have");
        form().type("estimator-page-come-back", code.toLowerCase().replace('-', ' '))
                .send();
        assertThat(text()).contains("Check your answers", "£15,000");

        goTo(path("delete"));
        assertThat(text()).contains("Your code will not work any more");
        Filling.with(page(), "Delete my answers").send();
        assertThat(text()).contains("We have deleted all that you told us");
        goTo("/app/estimate/come-back");
        form().type("estimator-page-come-back", code).send();
        assertThat(text()).contains("does not match what we have");
    }

    @Test
    void twoWaysOfCareStandBesideEachOther() {
        answerAll(Map.of());
        goTo(path("compare"));
        form().send();
        assertThat(text()).contains("Select where the care would be", "Enter what it would cost");
        form().type("compare-where", "care-home")
                .type("compare-cost", "900")
                .type("compare-home", "250000")
                .send();

        assertThat(text())
                .contains(
                        "Beside each other",
                        "The other way you would pay £222.15 more a week",
                        "£67.05",
                        "£900.00",
                        "Your home does not count yet");
    }

    @Test
    void supportChosenBesidesIsPartOfTheOneSum() {
        answerAll(Map.of());
        goTo(path("result"));
        Filling.with(page(), "Add it to the sum").type("support", "64").send();

        assertThat(text()).contains("Support you choose to buy", "−£64.00", "£186.95");
    }

    @Test
    void anEstimateThatIsNotThereSaysHowToGetItBack() {
        goTo("/app/estimate/" + java.util.UUID.randomUUID() + "/result");

        assertThat(text()).contains("We do not have these answers", "Come back with a code", "Start again");
    }

    private void answerAll(Map<String, String> others) {
        var answers = new HashMap<>(USUAL);
        answers.putAll(others);
        for (int i = 0; i < 80 && page() instanceof AskPage; i++) {
            var code = code();
            asked.add(code);
            assertThat(answers).as(text()).containsKey(code);
            answer(code, answers.get(code));
            if (code.equals(code()) && text().contains("There is a problem")) {
                return;
            }
        }
    }

    private void answer(String code, String answer) {
        if (answer.equals("?") && html().contains("type=\"radio\"")) {
            form().type(code, "unknown").send();
        } else if (answer.equals("?")) {
            form().send("unknown");
        } else if (html().contains("name=\"" + code + "-day\"")) {
            var parts = answer.split(" ");
            form().date(code, parts[0], parts[1], parts[2]).send();
        } else {
            form().type(code, answer).send();
        }
    }

    private String typed(String name) {
        return elements(page().getElement())
                .filter(element -> name.equals(element.getAttribute("name")))
                .findFirst()
                .orElseThrow()
                .getProperty("value");
    }

    private static Stream<Element> elements(Element under) {
        return Stream.concat(Stream.of(under), under.getChildren().flatMap(EstimatePageTest::elements));
    }

    private String code() {
        return location().replaceAll(".*/", "").replaceAll("\\?.*", "");
    }

    private String path(String page) {
        return "/app/" + location().replaceFirst("[^/]+$", "") + page;
    }

    private static String location() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private void goTo(String address) {
        var parts = address.replaceFirst("^/app/", "").split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    private Component page() {
        return getCurrentView() instanceof Component page ? page : UI.getCurrent();
    }

    private String text() {
        return page().getElement().getTextRecursively();
    }

    private String html() {
        return page().getElement().getOuterHTML();
    }

    private Filling form() {
        return Filling.in(page());
    }
}
