package carefair.wallet.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.shared.London;
import carefair.ui.Texts;
import carefair.wallet.Statement;
import carefair.wallet.Statements;
import carefair.wallet.WalletRefusal;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Statements in plain HTML and as CSV, which no cache keeps: of the account chosen, or of the one the address names. For whoever may see
 * it; for anybody else there is no such page.
 */
@Controller
class StatementPages {

    private final Statements statements;
    private final SignedIn signedIn;
    private final People people;
    private final StatementText text;
    private final InstantSource clock;

    StatementPages(Statements statements, SignedIn signedIn, People people, StatementText text, InstantSource clock) {
        this.statements = statements;
        this.signedIn = signedIn;
        this.people = people;
        this.text = text;
        this.clock = clock;
    }

    /** How statements are put into words. */
    @org.springframework.stereotype.Component("statementText")
    record StatementText(Texts texts, StatementWords words, StatementCsv csv) {}

    private record Asked(Statement statement, StatementWords.Whose whose, StatementPeriod period) {}

    @GetMapping("/statements/" + StatementPaths.ANY)
    String page(
            @PathVariable("fund") String fund,
            @RequestParam Map<String, String> params,
            Model model,
            HttpServletResponse response) {
        var asked = asked(StatementPaths.fund(fund), params);
        var sheet = StatementSheet.of(asked.statement(), text.words(), asked.whose());
        var wrongs = asked.period().wrongs();
        var title = sheet.heading() + ", " + sheet.period();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("title", wrongs.isEmpty() ? title : text.texts().say("ui.title.error", title));
        model.addAttribute("sheet", sheet);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("period", asked.period());
        model.addAttribute("account", params.getOrDefault("account", ""));
        model.addAttribute("here", "/statements/" + fund);
        model.addAttribute(
                "other",
                "/statements/"
                        + (fund.equals(StatementPaths.CONTRIBUTION)
                                ? StatementPaths.DIRECT_PAYMENT
                                : StatementPaths.CONTRIBUTION));
        model.addAttribute("resident", !params.containsKey("account"));
        return "wallet/statement";
    }

    @GetMapping("/statements/" + StatementPaths.ANY + ".csv")
    ResponseEntity<byte[]> csv(@PathVariable("fund") String fund, @RequestParam Map<String, String> params) {
        var asked = asked(StatementPaths.fund(fund), params);
        if (!asked.period().wrongs().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var name = "statement-" + fund + "-" + asked.period().first() + "-to-"
                + asked.period().last() + ".csv";
        // Spreadsheets know by the mark at the start that the text is UTF-8.
        var body = "\uFEFF" + text.csv().of(asked.statement(), asked.whose());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Nobody learns whether there is such an account; the asking was recorded where it was refused. */
    @ExceptionHandler({IdentityRefusal.NotYours.class, IdentityRefusal.NotSignedIn.class, WalletRefusal.NoWallet.class})
    void notThere(HttpServletResponse response) throws java.io.IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(IdentityRefusal.NotGranted.class)
    void ended(HttpServletResponse response) throws java.io.IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private Asked asked(StatementPaths.Named fund, Map<String, String> params) {
        var who = params.containsKey("account")
                ? signedIn.who().orElseThrow(IdentityRefusal.NotSignedIn::new)
                : signedIn.resident();
        var account = params.containsKey("account")
                ? parse(params.getOrDefault("account", ""))
                : ((Who.Resident) who).account();
        var period = StatementPeriod.asked(params, London.today(clock), text.texts());
        var statement = statements.statement(who, account, fund.kind(), fund.nth(), period.first(), period.last());
        var own = who instanceof Who.Resident resident && resident.isThemselves();
        return new Asked(statement, new StatementWords.Whose(people.nameOf(account), own), period);
    }

    private static PersonId parse(String account) {
        try {
            return new PersonId(UUID.fromString(account));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
