package carefair.wallet.ui;

import carefair.settings.Settings;
import carefair.shared.London;
import carefair.ui.AccessiblePdf;
import carefair.ui.Said;
import carefair.ui.Texts;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts statements into words and files: for spreadsheets, and to keep and print. */
@Component
record StatementPaper(Texts texts, StatementWords words, StatementCsv csvWords, ITemplateEngine templates, Made made) {

    /** What stands at the foot of a sheet: when and by whom it was made. */
    @Component("statementMade")
    record Made(Settings settings, InstantSource clock) {}

    String say(String key, @Nullable Object... facts) {
        return texts.say(key, facts);
    }

    ResponseEntity<byte[]> csv(String name, String table) {
        // Spreadsheets know by the mark at the start that the text is UTF-8.
        var body = ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8);
        return file(name + ".csv", new MediaType("text", "csv", StandardCharsets.UTF_8), body);
    }

    ResponseEntity<byte[]> pdf(String name, String template, Map<String, Object> facts) {
        var context = new Context(Locale.UK, facts);
        context.setVariable("council", made.settings().council());
        context.setVariable("today", Said.date(London.today(made.clock())));
        return file(name + ".pdf", MediaType.APPLICATION_PDF, AccessiblePdf.of(templates.process(template, context)));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(body);
    }
}
