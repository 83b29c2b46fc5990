package carefair.ui;

import carefair.shared.Money;
import carefair.ui.Bar.Colour;
import carefair.ui.Build.Tone;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Every piece the kit makes, on one page. */
@Route("test/sample-pieces")
@AnonymousAllowed
class SamplePiecesPage extends Page {

    int pressed;
    boolean refuse;

    SamplePiecesPage(Kit kit) {
        super(kit, "test.pieces.title");
        show(make.h1("test.pieces.title"), make.lead("test.pieces.lead", 3));
        show(make.two(
                make.div(
                        "words",
                        make.section(
                                make.h2("test.pieces.title"),
                                make.rows()
                                        .row("test.need.label", "Company and lunch")
                                        .change("/app/test/sample-question", "test.need.thing")
                                        .row("test.visits.label", make.money(Money.ofPence(1250_00)))
                                        .tag(Tone.WAIT, "test.wait")),
                        make.table("test.table")
                                .column("test.need.label")
                                .numbers("test.pay.label")
                                .group("Friday 20 November")
                                .row(
                                        make.linkWords("/app/test/sample-question", "Paid Bryony"),
                                        make.moved(Money.ofPence(-64_00)))
                                .row(make.linkWords("/listings/1", "Came in"), make.moved(Money.ofPence(400_70)))
                                .sum("Total", "£336.70")
                                .scrolling(),
                        make.inset(Tone.WAIT, make.p("test.why.text"))),
                make.sheet(
                        make.figure(Money.ofPence(999_20), "test.left"),
                        make.bar()
                                .part(Colour.NONE, "test.in", Money.ofPence(6811_90))
                                .part(Colour.SPENT, "test.spent", Money.ofPence(5689_50))
                                .part(Colour.HELD, "test.held", Money.ofPence(448_00))
                                .part(Colour.SEA, "test.left", Money.ofPence(674_40))
                                .whole())));
        show(new PageLinks(make, kit.texts()).of(2, 9, page -> "/app/test/sample-pieces?page=" + page));
        show(make.buttons(
                action("test.press", this::press), make.secondButtonLink("/app/test/sample-question", "test.title")));
    }

    private void press() {
        if (refuse) {
            throw new SampleRefusal(Money.ofPence(12_50));
        }
        pressed++;
    }

    static final class SampleRefusal extends RuntimeException {
        private final Money missing;

        SampleRefusal(Money missing) {
            this.missing = missing;
        }

        public Money missing() {
            return missing;
        }
    }
}
