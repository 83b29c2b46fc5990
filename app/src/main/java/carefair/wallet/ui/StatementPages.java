package carefair.wallet.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.shared.London;
import carefair.ui.IdInAddress;
import carefair.wallet.FundKind;
import carefair.wallet.StatementSeal;
import carefair.wallet.StatementTogether;
import carefair.wallet.Statements;
import carefair.wallet.WalletRefusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.ArrayList;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Statements of one fund or of all together, in plain HTML, as CSV and as PDF, which no cache keeps: of the account chosen, or of the one
 * the address names. For whoever may see it; for anybody else there is no such page.
 */
@Controller
class StatementPages {

    private static final String FUND = "/statements/{fund:[a-z0-9-]+}";

    private final Statements statements;
    private final SignedIn signedIn;
    private final People people;
    private final StatementPaper paper;
    private final InstantSource clock;

    StatementPages(Statements statements, SignedIn signedIn, People people, StatementPaper paper, InstantSource clock) {
        this.statements = statements;
        this.signedIn = signedIn;
        this.people = people;
        this.paper = paper;
        this.clock = clock;
    }

    /** @param fund the one fund; null for all together */
    private record Asked(
            StatementTogether statement,
            StatementSeal seal,
            StatementPaths.@Nullable Named fund,
            StatementSheet.Reader reader,
            StatementPeriod period,
            List<FundKind> funds) {
        StatementSheet sheet(StatementPaper paper) {
            return StatementSheet.of(statement, fund == null ? null : fund.kind(), seal, paper.words(), reader);
        }
    }

    /** Another statement for the same days. */
    record Other(String path, String words) {}

    @GetMapping(FUND)
    String page(
            @PathVariable("fund") String name,
            @RequestParam Map<String, String> params,
            Model model,
            HttpServletResponse response) {
        var asked = asked(name, params);
        var sheet = asked.sheet(paper);
        var wrongs = asked.period().wrongs();
        var title = sheet.heading() + ", " + sheet.period();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("title", wrongs.isEmpty() ? title : paper.say("ui.title.error", title));
        model.addAttribute("sheet", sheet);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("period", asked.period());
        model.addAttribute("account", params.getOrDefault("account", ""));
        model.addAttribute("here", "/statements/" + name);
        model.addAttribute("others", others(asked));
        model.addAttribute("resident", !params.containsKey("account"));
        return "wallet/statement";
    }

    @GetMapping(FUND + ".csv")
    ResponseEntity<byte[]> csv(@PathVariable("fund") String name, @RequestParam Map<String, String> params) {
        var asked = inOrder(asked(name, params));
        return paper.csv(
                fileName(name, asked.period()),
                paper.csvWords().of(asked.statement(), asked.reader().whose()));
    }

    @GetMapping(FUND + ".pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("fund") String name, @RequestParam Map<String, String> params) {
        var asked = inOrder(asked(name, params));
        return paper.pdf(fileName(name, asked.period()), "wallet/statement-pdf", Map.of("sheet", asked.sheet(paper)));
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

    private List<Other> others(Asked asked) {
        var others = new ArrayList<Other>();
        StatementPaths.numbered(asked.funds()).stream()
                .filter(fund -> !fund.equals(asked.fund()))
                .map(fund -> new Other(
                        StatementPaths.of(fund.kind(), fund.nth()), paper.say("wallet.statement.link." + fund.kind())))
                .forEach(others::add);
        if (asked.fund() != null) {
            others.add(new Other(StatementPaths.TOGETHER, paper.say("wallet.statement.link.ALL")));
        }
        return others;
    }

    private static String fileName(String fund, StatementPeriod period) {
        return "statement-" + fund + "-" + period.first() + "-to-" + period.last();
    }

    private static Asked inOrder(Asked asked) {
        if (!asked.period().wrongs().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return asked;
    }

    private Asked asked(String name, Map<String, String> params) {
        var fund = StatementPaths.fund(name).orElse(null);
        if (fund == null && !name.equals(StatementPaths.ALL)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var who = params.containsKey("account")
                ? signedIn.who().orElseThrow(IdentityRefusal.NotSignedIn::new)
                : signedIn.resident();
        var account = params.containsKey("account")
                ? parse(params.getOrDefault("account", ""))
                : ((Who.Resident) who).account();
        var period = StatementPeriod.asked(params, London.today(clock), paper.texts());
        var statement = fund == null
                ? statements.together(who, account, period.first(), period.last())
                : StatementTogether.of(
                        statements.statement(who, account, fund.kind(), fund.nth(), period.first(), period.last()));
        var own = who instanceof Who.Resident resident && resident.isThemselves();
        return new Asked(
                statement,
                statements.sealOf(who, statement),
                fund,
                new StatementSheet.Reader(
                        new StatementWords.Whose(people.nameOf(account), own),
                        params.containsKey("account") ? account.value().toString() : "",
                        who instanceof Who.Staff),
                period,
                statements.funds(who, account));
    }

    private static PersonId parse(String account) {
        return IdInAddress.of(account)
                .map(PersonId::new)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
