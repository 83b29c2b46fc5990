package carefair.estimator.ui;

import carefair.estimator.EstimateRefusal;
import carefair.estimator.answers.Answers;
import carefair.settings.Settings;
import carefair.shared.London;
import carefair.shared.Money;
import carefair.ui.AccessiblePdf;
import carefair.ui.DraftId;
import carefair.ui.Drafts;
import carefair.ui.Frame;
import carefair.ui.Said;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** An estimate on paper: one plain page, and the same as an accessible PDF. For the browser that answered; no cache keeps it. */
@Controller
class OnPaper {

    private final Drafts drafts;
    private final Frame frame;
    private final SheetWords words;
    private final ITemplateEngine templates;
    private final Dated dated;

    OnPaper(Drafts drafts, Frame frame, SheetWords words, ITemplateEngine templates, Dated dated) {
        this.drafts = drafts;
        this.frame = frame;
        this.words = words;
        this.templates = templates;
        this.dated = dated;
    }

    /** What stands at the foot of a sheet: when and by whom it was made. */
    @org.springframework.stereotype.Component
    record Dated(Settings settings, InstantSource clock) {
        String today() {
            return Said.date(London.today(clock));
        }
    }

    @GetMapping("/estimates/{draft}/print")
    String print(@PathVariable("draft") String draft, Model model, jakarta.servlet.http.HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("around", frame.around("/estimates"));
        model.addAttribute("sheet", sheet(draft));
        model.addAttribute("today", dated.today());
        model.addAttribute("result", At.result(id(draft)));
        model.addAttribute("pdf", At.pdf(id(draft)));
        return "estimator/estimate-print";
    }

    @GetMapping("/estimates/{draft}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("draft") String draft) {
        var context = new Context(java.util.Locale.UK);
        context.setVariable("sheet", sheet(draft));
        context.setVariable("council", dated.settings().council());
        context.setVariable("today", dated.today());
        var html = templates.process("estimator/estimate-pdf", context);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("care-estimate.pdf")
                                .build()
                                .toString())
                .body(AccessiblePdf.of(html));
    }

    private Sheet sheet(String draft) {
        var found = find(draft).orElseThrow(OnPaper::notThere);
        var answers = Answers.of(found.answers());
        if (answers.next().isPresent()) {
            throw notThere();
        }
        var support = found.answer("b.support");
        try {
            return words.sheet(
                    words.work(answers, support.isEmpty() ? Money.ZERO : Money.ofPence(Long.parseLong(support))));
        } catch (EstimateRefusal none) {
            throw notThere();
        }
    }

    private Optional<Drafts.Draft> find(String draft) {
        return DraftId.parse(draft)
                .flatMap(id -> drafts.find(frame.keeper(), id))
                .filter(found -> found.journey().equals(Estimating.JOURNEY));
    }

    private static DraftId id(String draft) {
        return DraftId.parse(draft).orElseThrow(OnPaper::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
