package carefair.estimator.ui;

import carefair.estimator.ui.Sheet.Group;
import carefair.estimator.ui.Sheet.Part;
import carefair.estimator.ui.Sheet.Row;
import carefair.estimator.ui.Sheet.Table;
import carefair.settings.Settings;
import carefair.testing.CarefairTest;
import carefair.testing.PdfRules;
import carefair.ui.AccessiblePdf;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** An estimate on paper meets PDF/UA-1, by veraPDF. */
@CarefairTest
class OnPaperTest {

    @Autowired
    ITemplateEngine templates;

    @Autowired
    Settings settings;

    @Test
    void thePdfMeetsPdfUa1() throws Exception {
        var row = new Row("State Pension", List.of("All of it counts", "SI 2014/2672"), List.of("£241.30"), false);
        var sum = new Row("Counted", List.of(), List.of("£241.30"), true);
        var sheet = new Sheet(
                "You would pay about **£67.05 a week** & more",
                List.of("The council pays the rest."),
                List.of(
                        Part.words("change", "What could change this", List.of("This – and “that”.")),
                        new Part(
                                "worked-out",
                                "How we worked it out",
                                List.of(),
                                new Table(
                                        "What counts",
                                        List.of("Line", "Amount"),
                                        List.of(new Group("Money that counts", List.of(row, sum)))))));
        var context = new Context(Locale.UK);
        context.setVariable("sheet", sheet);
        context.setVariable("council", settings.council());
        context.setVariable("today", "23 November 2026");

        var pdf = AccessiblePdf.of(templates.process("estimator/estimate-pdf", context));

        PdfRules.meetsPdfUa1(pdf);
    }
}
