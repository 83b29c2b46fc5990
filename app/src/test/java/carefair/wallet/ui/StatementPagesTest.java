package carefair.wallet.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import carefair.identity.Who;
import carefair.shared.UuidBytes;
import carefair.testing.PdfRules;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.ResultActions;

class StatementPagesTest extends WalletWorld {

    @Test
    void tellsEachLineWithItsOrderWhoDidItAndTheRunningBalance() throws Exception {
        margaretHas("£400.70", "£1.00");
        clock.advance(Duration.ofDays(2));
        var hold = hold(margaret, "£65.00");
        pay(margaret, hold, "£51.00");

        var page = page(margaret, "/statements/direct-payment?from=2026-11-23&to=2026-11-30");

        assertThat(page)
                .contains(
                        "<title>Your direct payment statement, 23 November 2026 to 30 November 2026 – Carefair – Dorset Council</title>",
                        "Monday 23 November 2026",
                        "Dorset Council paid in",
                        "A regular payment",
                        "Done by Tom Ashdown, direct payment officer, for Margaret Ellery",
                        "Wednesday 25 November 2026",
                        "href=\"/app/orders/" + hold.order() + "\">Paid Wareham Day Club",
                        "Support was confirmed",
                        "Done by Margaret Ellery",
                        "−£50.00",
                        "£350.70 after",
                        "£14.00 is set aside in this fund now")
                .doesNotContain("<script", "style=\"", "??");
        assertThat(page.split("<h1", -1)).hasSize(2);
    }

    @Test
    void isKeptByNoCache() throws Exception {
        margaretHas("£400.70", "£1.00");

        ask(margaret, "/statements/direct-payment").andExpect(header().string("Cache-Control", "no-store"));
        ask(margaret, "/statements/direct-payment.csv").andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void saysWhoseAccountItIs() throws Exception {
        margaretHas("£400.70", "£1.00");

        // The session has not chosen: the address names the account, and staff who opened the record may look.
        var page = page(
                tom, "/statements/contribution?account=" + margaret.account().value());

        assertThat(page).contains("Margaret Ellery’s contribution statement", "Margaret Ellery paid in");
        assertThat(audited(tom)).contains("STATEMENT_OPENED");
    }

    @Test
    void somebodyElsesStatementIsNotThereAndTheAskingIsRecorded() throws Exception {
        margaretHas("£400.70", "£1.00");

        ask(alan, "/statements/direct-payment?account=" + margaret.account().value())
                .andExpect(status().isNotFound());

        assertThat(audited(alan)).contains("WALLET_ASKED_FOR");
    }

    @Test
    void staffWhoDidNotOpenTheRecordAreRefused() throws Exception {
        margaretHas("£400.70", "£1.00");
        clock.advance(Duration.ofHours(2));

        ask(tom, "/statements/direct-payment?account=" + margaret.account().value())
                .andExpect(status().isNotFound());
    }

    @Test
    void withoutAWalletThereIsNoStatement() throws Exception {
        ask(alan, "/statements/direct-payment").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=2026-13-40&to=2026-11-23 | First day must be a real date | from-day
            from=yesterday | First day must be a real date | from-day
            from=2026-11-23&to=2026-11-01 | Last day must be the same as or after 23 November 2026 | to-day
            from-day=&from-month=&from-year=&to-day=1&to-month=12&to-year=2026 | Enter the first day | from-day
            from-day=1&from-month=&from-year=2026&to-day=1&to-month=12&to-year=2026 | First day must include a month | from-month
            to=+999999999-12-31 | Last day must be a real date | to-day
            from=1066-10-14 | First day must be a real date | from-day
            """)
    void wrongDaysAreToldPlainlyAndTheStatementIsStillThere(String query, String message, String field)
            throws Exception {
        margaretHas("£400.70", "£1.00");

        var page = page(margaret, "/statements/direct-payment?" + query.replace("+", "%2B"));

        assertThat(page)
                .contains(
                        "<title>Error: Your direct payment statement",
                        "There is a problem",
                        "<a href=\"#" + field + "\">" + message + "</a>",
                        "Dorset Council paid in");
    }

    @Test
    void anAddressWithAnotherFundIsNoPage() throws Exception {
        margaretHas("£400.70", "£1.00");
        ask(margaret, "/statements/direct-payment").andExpect(status().isOk());

        ask(margaret, "/statements/treasure").andExpect(status().isNotFound());
    }

    @Test
    void theSpreadsheetHasTheSameLinesAsPlainNumbers() throws Exception {
        margaretHas("£400.70", "£1.00");
        var hold = hold(margaret, "£51.05");
        pay(margaret, hold, "£51.05");

        var csv = ask(margaret, "/statements/direct-payment.csv?from=2026-11-01&to=2026-11-30")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andExpect(header().string(
                                "Content-Disposition",
                                containsString("statement-direct-payment-2026-11-01-to-2026-11-30.csv")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv.lines())
                .containsExactly(
                        "\uFEFFDate,Time,What happened,Fund,Order,Done by,As,For,Why,First day it is for,Last day it is for,"
                                + "Amount in pounds,\"In the fund after, in pounds\"",
                        "2026-11-01,,In the fund at the start,,,,,,,,,,0.00",
                        "2026-11-23,9am,Dorset Council paid in,Direct payment,,Tom Ashdown,direct payment officer,Margaret Ellery,"
                                + "A regular payment,2026-11-23,2026-12-06,400.70,400.70",
                        "2026-11-23,9am,Paid Wareham Day Club,Direct payment,/app/orders/" + hold.order()
                                + ",Margaret Ellery,account holder,Margaret Ellery,Support was confirmed,,,-50.05,350.65",
                        "2026-11-30,,In the fund at the end,,,,,,,,,,350.65");
    }

    @Test
    void allFundsTogetherStandOnOnePageEachWithItsName() throws Exception {
        margaretHas("£400.70", "£20.00");
        var hold = hold(margaret, "£51.00");
        pay(margaret, hold, "£51.00");

        var page = page(margaret, "/statements/all?from=2026-11-23&to=2026-11-30");

        assertThat(page)
                .contains("Your wallet statement", "Fund by fund", "Your contribution", "−£31.00", "−£20.00", "£369.70")
                .contains("See the direct payment statement", "See the contribution statement")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct-payment", "all"})
    void theFileToPrintMeetsPdfUa1(String fund) throws Exception {
        margaretHas("£400.70", "£20.00");
        pay(margaret, hold(margaret, "£51.00"), "£51.00");
        hold(margaret, "£5.00");

        var pdf = ask(margaret, "/statements/" + fund + ".pdf?from=2026-11-01&to=2026-11-30")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        PdfRules.meetsPdfUa1(pdf);
        assertThat(textOf(pdf)).contains("Paid Wareham Day Club", "Set aside now", "£5.00");
    }

    @Test
    void theStatementEndsWithTheSealThatHoldsItOnThePageAndOnPaper() throws Exception {
        margaretHas("£400.70", "£1.00");
        var days = "?from=2026-11-23&to=2026-11-23";
        assertThat(page(margaret, "/statements/all" + days)).doesNotContain("These lines are sealed");
        var journals = jdbc.sql("select id from journal where on_behalf_of = ?")
                .param(UuidBytes.of(margaret.account().value()))
                .query((row, n) -> row.getBytes(1))
                .list();
        var head = HexFormat.of().parseHex("0123456789abcdef".repeat(4));
        try {
            for (int i = 0; i < journals.size(); i++) {
                jdbc.sql("insert into journal_seal (journal_id, place, schema_version, postings, pence, digest, hash)"
                                + " values (?, ?, 1, 2, 1, ?, ?)")
                        .params(journals.get(i), 1_000_000 + i, head, head)
                        .update();
            }
            jdbc.sql(
                            "insert into seal (council_id, sealed_on, sealed_at, journals, postings, pence, journal_head,"
                                    + " audit_entries, audit_head, previous, signature, sent_to)"
                                    + " values ('dorset', '2026-11-23', '2026-11-24 00:11:00', 1000100, 1, 1, ?, 1, ?, ?, ?, '')")
                    .params(head, head, head, new byte[64])
                    .update();

            var said = "The seal of 23 November 2026 begins 0123456789abcdef.";
            assertThat(page(margaret, "/statements/all" + days)).contains("These lines are sealed", said);
            var pdf = ask(margaret, "/statements/direct-payment.pdf" + days)
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            PdfRules.meetsPdfUa1(pdf);
            assertThat(textOf(pdf).replaceAll("\\s+", " ")).contains(said);
        } finally {
            jdbc.sql("delete from seal where sent_to = ''").update();
            jdbc.sql("delete from journal_seal where place >= 1000000").update();
        }
    }

    @Test
    void theProviderReadsWhatEachOrderPaidItAndNothingOfTheFunds() throws Exception {
        margaretHas("£400.70", "£20.00");
        var hold = hold(margaret, "£51.00");
        pay(margaret, hold, "£51.00");
        var provider = club();

        var page = page(provider, "/statements/provider?from=2026-11-01&to=2026-11-30");
        var csv = ask(provider, "/statements/provider.csv?from=2026-11-01&to=2026-11-30")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var pdf = ask(provider, "/statements/provider.pdf?from=2026-11-01&to=2026-11-30")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(page)
                .contains("What each order paid you", "/app/provider/orders/" + hold.order(), "+£51.00")
                .doesNotContain("contribution", "£20.00", "Margaret", "??");
        assertThat(csv).contains("/app/provider/orders/" + hold.order() + ",51.00,51.00");
        PdfRules.meetsPdfUa1(pdf);
    }

    @Test
    void aResidentHasNoPageOfAProvider() throws Exception {
        ask(margaret, "/statements/provider").andExpect(status().isNotFound());
    }

    @Test
    void aCellNeverBecomesAFormula() {
        for (var cell : List.of("=1+1", "+44 1305", "-cmd", "@SUM(A1)", "\tx")) {
            assertThat(StatementCsv.safe(cell)).isEqualTo("'" + cell);
        }
        assertThat(StatementCsv.safe("Wareham Day Club")).isEqualTo("Wareham Day Club");
    }

    private ResultActions ask(Who who, String address) throws Exception {
        return mvc.perform(get(URI.create(address)).with(authentication(token(who))));
    }

    private String page(Who who, String address) throws Exception {
        return ask(who, address)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private List<String> audited(Who who) {
        return jdbc.sql("select action from audit_event where actor_id = ?")
                .param(UuidBytes.of(who.actor()))
                .query(String.class)
                .list();
    }

    private static String textOf(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
