package carefair.wallet.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.SignedIn;
import carefair.shared.London;
import carefair.ui.Said;
import carefair.wallet.Remittance;
import carefair.wallet.Remittances;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What each order paid a provider, for whoever works there: in plain HTML, as CSV and as PDF, which no cache keeps. */
@Controller
class RemittancePages {

    private final Remittances remittances;
    private final SignedIn signedIn;
    private final StatementPaper paper;
    private final InstantSource clock;

    RemittancePages(Remittances remittances, SignedIn signedIn, StatementPaper paper, InstantSource clock) {
        this.remittances = remittances;
        this.signedIn = signedIn;
        this.paper = paper;
        this.clock = clock;
    }

    private record Asked(Remittance remittance, StatementPeriod period) {}

    /** What it says, every word and sum as it is read. */
    record Sheet(String heading, String period, String opening, String earned, String closing, List<Line> lines) {

        /** @param order the address of its order; null where there is none */
        record Line(String day, String what, @Nullable String order, String amount, boolean in) {}
    }

    @GetMapping(StatementPaths.PROVIDER)
    String page(@RequestParam Map<String, String> params, Model model, HttpServletResponse response) {
        var asked = asked(params);
        var sheet = sheet(asked.remittance());
        var title = sheet.heading() + ", " + sheet.period();
        var wrongs = asked.period().wrongs();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("title", wrongs.isEmpty() ? title : paper.say("ui.title.error", title));
        model.addAttribute("sheet", sheet);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("period", asked.period());
        model.addAttribute("account", "");
        model.addAttribute("here", StatementPaths.PROVIDER);
        return "wallet/remittance";
    }

    @GetMapping(StatementPaths.PROVIDER + ".csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> params) {
        var asked = inOrder(asked(params));
        return paper.csv(fileName(asked.period()), paper.csvWords().of(asked.remittance()));
    }

    @GetMapping(StatementPaths.PROVIDER + ".pdf")
    ResponseEntity<byte[]> pdf(@RequestParam Map<String, String> params) {
        var asked = inOrder(asked(params));
        return paper.pdf(fileName(asked.period()), "wallet/remittance-pdf", Map.of("sheet", sheet(asked.remittance())));
    }

    @ExceptionHandler({IdentityRefusal.NotYours.class, IdentityRefusal.NotSignedIn.class})
    void notThere(HttpServletResponse response) throws java.io.IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static Asked inOrder(Asked asked) {
        if (!asked.period().wrongs().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return asked;
    }

    private Asked asked(Map<String, String> params) {
        var period = StatementPeriod.asked(params, London.today(clock), paper.texts());
        return new Asked(remittances.remittance(signedIn.provider(), period.first(), period.last()), period);
    }

    private Sheet sheet(Remittance remittance) {
        return new Sheet(
                paper.say("wallet.remittance.heading"),
                remittance.from().equals(remittance.to())
                        ? Said.date(remittance.from())
                        : paper.say(
                                "wallet.statement.period", Map.of("from", remittance.from(), "to", remittance.to())),
                remittance.opening().toString(),
                remittance.earned().toString(),
                remittance.closing().toString(),
                remittance.lines().stream().map(this::line).toList());
    }

    private Sheet.Line line(Remittance.Line line) {
        return new Sheet.Line(
                Said.date(London.on(line.at())),
                paper.words().paid(line),
                line.order() == null ? null : "/app/provider/orders/" + line.order(),
                StatementWords.signed(line.amount()),
                line.amount().isPositive());
    }

    private static String fileName(StatementPeriod period) {
        return "payments-" + period.first() + "-to-" + period.last();
    }
}
