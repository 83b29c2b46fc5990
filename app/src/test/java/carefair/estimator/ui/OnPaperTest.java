package carefair.estimator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.estimator.ui.Sheet.Group;
import carefair.estimator.ui.Sheet.Part;
import carefair.estimator.ui.Sheet.Row;
import carefair.estimator.ui.Sheet.Table;
import carefair.settings.Settings;
import carefair.testing.CarefairTest;
import carefair.testing.PdfRules;
import carefair.ui.AccessiblePdf;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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

        PdfRules.meetsPdfUa1(pdf(sheet));
    }

    @Test
    void aRangeStandsOnOneLineWithBothItsSigns() throws Exception {
        var row = new Row(
                "Left each week then",
                List.of("What is left may be less than nothing, as here, where the rest comes from savings"),
                List.of("−£1,194.00 to −£1,111.25"),
                true);

        var lines = lines(pdf(oneTable(List.of(new Group("", List.of(row))))), 1);

        assertThat(lines).anyMatch(line -> line.endsWith("−£1,194.00 to −£1,111.25"));
    }

    @Test
    void aShortTableStandsOnOnePageWithItsName() throws Exception {
        var rows = Collections.nCopies(6, new Row("Money that comes in", List.of(), List.of("£318.00"), false));
        var words = Collections.nCopies(23, "A sentence that takes a line of the first page.");
        var parts = List.of(
                Part.words("change", "What could change this", words),
                new Part("week", "What is left", List.of(), table(List.of(new Group("", rows)))));

        var pdf = pdf(new Sheet("You would pay", List.of(), parts));

        assertThat(lines(pdf, 1)).doesNotContain("The week in one sum");
        assertThat(lines(pdf, 2))
                .contains("The week in one sum")
                .filteredOn(line -> line.contains("£318.00"))
                .hasSize(6);
    }

    private static Sheet oneTable(List<Group> groups) {
        return new Sheet(
                "You would pay", List.of(), List.of(new Part("week", "What is left", List.of(), table(groups))));
    }

    private static Table table(List<Group> groups) {
        return new Table("The week in one sum", List.of("What", "A week"), groups);
    }

    private byte[] pdf(Sheet sheet) {
        var context = new Context(Locale.UK);
        context.setVariable("sheet", sheet);
        context.setVariable("council", settings.council());
        context.setVariable("today", "23 November 2026");
        return AccessiblePdf.of(templates.process("estimator/estimate-pdf", context));
    }

    private static List<String> lines(byte[] pdf, int page) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper();
            text.setSortByPosition(true);
            text.setStartPage(page);
            text.setEndPage(page);
            return text.getText(read).lines().map(String::strip).toList();
        }
    }
}
