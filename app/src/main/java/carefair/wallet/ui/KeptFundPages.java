package carefair.wallet.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.SignedIn;
import carefair.shared.London;
import carefair.ui.IdInAddress;
import carefair.ui.Said;
import carefair.wallet.FundId;
import carefair.wallet.KeptFunds;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The individual service funds that an organisation keeps, for whoever works there: in plain HTML, which no cache keeps. */
@Controller
class KeptFundPages {

    private final KeptFunds funds;
    private final SignedIn signedIn;
    private final StatementPaper paper;
    private final InstantSource clock;

    KeptFundPages(KeptFunds funds, SignedIn signedIn, StatementPaper paper, InstantSource clock) {
        this.funds = funds;
        this.signedIn = signedIn;
        this.paper = paper;
        this.clock = clock;
    }

    /** One fund as it is read. */
    record Pot(String path, String person, String days, String cameIn, String spent, String setAside, String left) {}

    /** One movement as it is read. */
    record Line(String day, String what, String amount, boolean in, String after) {}

    /** What moved in one fund, every word and sum as it is read. */
    record Sheet(String heading, String period, Pot pot, String opening, List<Line> lines, String closing) {}

    @GetMapping(StatementPaths.KEPT)
    String list(Model model, HttpServletResponse response) {
        var kept = funds.of(signedIn.provider());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("title", paper.say("wallet.kept.title"));
        model.addAttribute("pots", kept.stream().map(this::pot).toList());
        return "wallet/kept-funds";
    }

    @GetMapping(StatementPaths.KEPT + "/{fund}")
    String one(
            @PathVariable String fund,
            @RequestParam Map<String, String> params,
            Model model,
            HttpServletResponse response) {
        var period = StatementPeriod.asked(params, London.today(clock), paper.texts());
        var sheet = sheet(funds.movements(signedIn.provider(), id(fund), period.first(), period.last()));
        var title = sheet.heading() + ", " + sheet.period();
        var wrongs = period.wrongs();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("title", wrongs.isEmpty() ? title : paper.say("ui.title.error", title));
        model.addAttribute("sheet", sheet);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("period", period);
        model.addAttribute("account", "");
        model.addAttribute("here", sheet.pot().path());
        return "wallet/kept-fund";
    }

    @ExceptionHandler({IdentityRefusal.NotYours.class, IdentityRefusal.NotSignedIn.class})
    void notThere(HttpServletResponse response) throws java.io.IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static FundId id(String text) {
        return IdInAddress.of(text)
                .map(FundId::new)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Pot pot(KeptFunds.Kept kept) {
        var until = kept.until();
        return new Pot(
                StatementPaths.KEPT + "/" + kept.id().value(),
                kept.personName(),
                until == null
                        ? paper.say("wallet.pot.from", kept.from())
                        : paper.say("wallet.pot.days", kept.from(), until),
                kept.cameIn().toString(),
                kept.spent().toString(),
                kept.setAside().toString(),
                kept.left().toString());
    }

    private Sheet sheet(KeptFunds.Movements moved) {
        return new Sheet(
                paper.say("wallet.kept.heading", moved.fund().personName()),
                moved.from().equals(moved.to())
                        ? Said.date(moved.from())
                        : paper.say("wallet.statement.period", Map.of("from", moved.from(), "to", moved.to())),
                pot(moved.fund()),
                moved.opening().toString(),
                moved.lines().stream().map(this::line).toList(),
                moved.closing().toString());
    }

    private Line line(KeptFunds.Line line) {
        return new Line(
                Said.date(London.on(line.at())),
                what(line, line.payee()),
                StatementWords.signed(line.amount()),
                line.amount().isPositive(),
                line.after().toString());
    }

    private String what(KeptFunds.Line line, @Nullable String payee) {
        return switch (line.what()) {
            case ISF_IN -> paper.say("wallet.kept.line.in");
            case ISF_GIVEN_BACK ->
                payee == null ? paper.say("wallet.kept.line.back-alone") : paper.say("wallet.kept.line.back", payee);
            default ->
                payee == null ? paper.say("wallet.kept.line.spent-alone") : paper.say("wallet.kept.line.spent", payee);
        };
    }
}
