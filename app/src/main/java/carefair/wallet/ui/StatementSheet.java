package carefair.wallet.ui;

import carefair.ui.Said;
import carefair.wallet.FundKind;
import carefair.wallet.SetAside;
import carefair.wallet.Statement;
import carefair.wallet.StatementLine;
import carefair.wallet.StatementSeal;
import carefair.wallet.StatementTogether;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement of one fund, or of all together, ready to be set out on a page: every word and sum as it is read.
 *
 * @param tookBack whether anything was taken back, so that there is a sum to show
 */
record StatementSheet(
        String heading,
        String period,
        String opening,
        String closing,
        Sums sums,
        boolean tookBack,
        String setAside,
        List<Day> days,
        List<Held> held,
        List<Pot> pots,
        @Nullable String seal) {

    /** What moved: opening + came in + came back - spent - taken back = closing. */
    record Sums(String cameIn, String cameBack, String spent, String takenBack) {
        static Sums of(Statement fund) {
            return new Sums(
                    fund.cameIn().toString(),
                    fund.cameBack().toString(),
                    fund.spent().toString(),
                    fund.takenBack().toString());
        }

        static Sums of(StatementTogether funds) {
            return new Sums(
                    funds.cameIn().toString(),
                    funds.cameBack().toString(),
                    funds.spent().toString(),
                    funds.takenBack().toString());
        }
    }

    /**
     * Who reads it.
     *
     * @param account the account the address names; empty where it is the one chosen
     * @param staff whether it is the council that reads
     */
    record Reader(StatementWords.Whose whose, String account, boolean staff) {}

    record Day(String name, List<Line> lines) {}

    /**
     * @param id where links to this line lead
     * @param order the address of its order; null when money came in
     */
    record Line(
            String id,
            String what,
            @Nullable String order,
            List<String> notes,
            List<Link> links,
            String amount,
            boolean in,
            String after) {}

    record Link(String path, String words) {}

    record Held(String what, String order, String amount) {}

    /** One fund of a statement of all funds. */
    record Pot(String name, String opening, Sums sums, String closing) {}

    /** @param fund the one fund it is of; null for all together */
    static StatementSheet of(
            StatementTogether statement,
            @Nullable FundKind fund,
            StatementSeal seal,
            StatementWords words,
            Reader reader) {
        var whose = reader.whose();
        var code = fund == null ? "ALL" : fund.name();
        var facts = Map.of("from", statement.from(), "to", statement.to());
        return new StatementSheet(
                whose.own()
                        ? words.say("wallet.statement.heading.own." + code)
                        : words.say("wallet.statement.heading." + code, whose.name()),
                statement.from().equals(statement.to())
                        ? Said.date(statement.from())
                        : words.say("wallet.statement.period", facts),
                statement.opening().toString(),
                statement.closing().toString(),
                Sums.of(statement),
                statement.takenBack().isPositive(),
                statement.setAsideTogether().toString(),
                days(statement.lines(), fund == null, words, reader),
                statement.setAside().stream().map(held -> held(held, words)).toList(),
                fund == null ? pots(statement, words, whose) : List.of(),
                words.seal(seal).orElse(null));
    }

    private static List<Pot> pots(StatementTogether statement, StatementWords words, StatementWords.Whose whose) {
        return statement.funds().stream()
                .map(fund -> new Pot(
                        words.fund(fund.fund(), whose),
                        fund.opening().toString(),
                        Sums.of(fund),
                        fund.closing().toString()))
                .toList();
    }

    private static List<Day> days(
            List<StatementTogether.Line> lines, boolean nameFunds, StatementWords words, Reader reader) {
        var days = new ArrayList<Day>();
        var day = LocalDate.MIN;
        for (var line : lines) {
            if (!line.line().day().equals(day)) {
                day = line.line().day();
                days.add(new Day(StatementWords.day(line.line()), new ArrayList<>()));
            }
            days.getLast().lines().add(line(line, nameFunds, words, reader));
        }
        return days;
    }

    private static Line line(StatementTogether.Line of, boolean nameFund, StatementWords words, Reader reader) {
        var line = of.line();
        var whose = reader.whose();
        var notes = new ArrayList<String>();
        if (nameFund) {
            notes.add(words.fund(line.fund(), whose));
        }
        words.why(line).ifPresent(notes::add);
        words.period(line).ifPresent(notes::add);
        if (!line.words().isEmpty()) {
            notes.add(words.say("wallet.line.words", line.words()));
        }
        notes.add(words.by(line, whose));
        return new Line(
                id(line.fund(), of.nth(), line.number()),
                words.what(line, whose),
                line.order() == null ? null : "/app/orders/" + line.order(),
                notes,
                links(of, words, reader),
                StatementWords.signed(line.amount()),
                line.amount().isPositive(),
                of.together().toString());
    }

    private static List<Link> links(StatementTogether.Line of, StatementWords words, Reader reader) {
        var line = of.line();
        var fund = new StatementPaths.Named(line.fund(), of.nth());
        var links = new ArrayList<Link>();
        var reverses = line.reverses();
        if (reverses != null) {
            links.add(link("wallet.line.reverses", fund, reverses, words, reader));
        }
        line.reversedBy().forEach(place -> links.add(link("wallet.line.reversed-by", fund, place, words, reader)));
        if (reader.staff()) {
            links.add(new Link(
                    "/app/staff/people/" + line.forWhom().value() + "/movements/" + line.journal(),
                    words.say("wallet.line.movement")));
        }
        return links;
    }

    private static Link link(
            String key, StatementPaths.Named fund, StatementLine.Place place, StatementWords words, Reader reader) {
        var path = StatementPaths.of(fund.kind(), fund.nth()) + "?from=" + place.day() + "&to=" + place.day()
                + (reader.account().isEmpty() ? "" : "&account=" + reader.account()) + "#"
                + id(fund.kind(), fund.nth(), place.number());
        return new Link(path, words.say(key, Map.of("number", place.number(), "day", place.day())));
    }

    private static String id(FundKind fund, int nth, long number) {
        return StatementPaths.name(fund, nth) + "-line-" + number;
    }

    private static Held held(SetAside held, StatementWords words) {
        return new Held(
                words.say("wallet.statement.held", Map.of("payee", held.payeeName(), "since", held.since())),
                "/app/orders/" + held.order(),
                held.amount().toString());
    }
}
