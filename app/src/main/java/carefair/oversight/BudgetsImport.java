package carefair.oversight;

import carefair.identity.PersonId;
import carefair.identity.References;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.operations.CsvIn;
import carefair.operations.CsvIn.Line;
import carefair.operations.CsvIn.Outcome;
import carefair.operations.CsvIn.Taken;
import carefair.operations.CsvIn.Wrong;
import carefair.operations.DataCommand;
import carefair.shared.Money;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code bin/import budgets} and {@code budgets-preview}: what each person is paid, how often, from when, and their own part of it. Every
 * new or changed amount is a proposal of the officer in whose name the file is loaded: another officer must agree.
 */
final class BudgetsImport implements DataCommand {

    static final List<String> COLUMNS = List.of("reference", "budget", "basis", "contribution", "rhythm", "first_day");

    private static final Who.System COMMAND = new Who.System("budgets-import");
    private static final String OFFICER = "officer";
    private static final Map<String, PayAmount.Basis> BASES =
            Map.of("net", PayAmount.Basis.NET, "gross", PayAmount.Basis.GROSS);
    private static final Map<String, Rhythm> RHYTHMS = Map.of(
            "weekly", Rhythm.WEEKLY,
            "two-weekly", Rhythm.TWO_WEEKLY,
            "four-weekly", Rhythm.FOUR_WEEKLY,
            "monthly", Rhythm.MONTHLY);

    private final boolean writes;
    private final References references;
    private final FileProposals proposals;
    private final BudgetFileBook files;

    /** @param writes whether it does what it says, rather than only say it */
    BudgetsImport(boolean writes, References references, FileProposals proposals, BudgetFileBook files) {
        this.writes = writes;
        this.references = references;
        this.proposals = proposals;
        this.files = files;
    }

    @Override
    public String name() {
        return writes ? "budgets" : "budgets-preview";
    }

    @Override
    public void run(List<Path> paths, Report report) {
        run(paths, Map.of(), report);
    }

    /** @param said {@code officer}: in whose name the file is loaded; a preview needs none */
    @Override
    public void run(List<Path> paths, Map<String, String> said, Report report) {
        if (!Set.of(OFFICER).containsAll(said.keySet())) {
            throw new Refused("Say only in whose name the file is loaded: --officer NAME. Nothing was imported.");
        }
        if (!writes) {
            new CsvIn(COLUMNS).read(paths, true, report, line -> preview(wanted(line)));
            return;
        }
        var file = files.begin(officer(said), name(paths));
        new CsvIn(COLUMNS).read(paths, false, report, line -> take(wanted(line), file, line.number()));
        file.tell();
        if (file.amounts() > 0) {
            report.line(
                    "Nothing of it is paid before another officer than the one named agrees: under Amounts to agree.");
        }
    }

    private Taken preview(FileProposals.Wanted wanted) {
        return taken(wanted, proposals.judge(wanted));
    }

    private Taken take(FileProposals.Wanted wanted, BudgetFileBook.Begun file, long line) {
        var judged = proposals.judge(wanted);
        if (judged.outcome() != Outcome.SAME) {
            proposals.propose(wanted, file.loading(line));
            file.count();
        }
        return taken(wanted, judged);
    }

    private static Taken taken(FileProposals.Wanted wanted, FileProposals.Judged judged) {
        var words = wanted.amount().paid() + " " + words(wanted.rhythm()) + " from " + wanted.firstDay();
        return new Taken(
                judged.outcome(),
                switch (judged.outcome()) {
                    case NEW -> words + ", to be agreed by a second officer";
                    case CHANGED ->
                        words + ", to be agreed by a second officer; the earlier amount is paid until the day before";
                    case SAME -> judged.waits() ? words + ", waits for a second officer" : words;
                });
    }

    private static String words(Rhythm rhythm) {
        return switch (rhythm) {
            case WEEKLY -> "every week";
            case TWO_WEEKLY -> "every 2 weeks";
            case FOUR_WEEKLY -> "every 4 weeks";
            case MONTHLY -> "every month";
            case ONE_OFF -> "once";
        };
    }

    private FileProposals.Wanted wanted(Line line) {
        return new FileProposals.Wanted(
                person(line), amount(line), line.oneOf("rhythm", RHYTHMS), line.day("first_day"));
    }

    private PersonId person(Line line) {
        return references
                .person(COMMAND, line.reference())
                .orElseThrow(() -> new Wrong("reference", "nobody here has it: import people first"));
    }

    private static PayAmount amount(Line line) {
        var budget = line.money("budget");
        var basis = line.oneOf("basis", BASES);
        var contribution = line.text("contribution").isEmpty() ? Money.ZERO : line.money("contribution");
        if (!budget.isPositive()) {
            throw new Wrong("budget", "it must be more than nothing");
        }
        if (contribution.isMoreThan(budget)) {
            throw new Wrong("contribution", contribution + " is more than the budget, " + budget);
        }
        if (basis == PayAmount.Basis.NET && contribution.equals(budget)) {
            throw new Wrong("contribution", "it is the whole budget, so that nothing would be paid");
        }
        return new PayAmount(budget, basis, contribution);
    }

    private static String name(List<Path> paths) {
        return paths.stream()
                .findFirst()
                .map(path -> String.valueOf(path.getFileName()))
                .orElse("");
    }

    /** Who says what is to be paid is an officer, never the command itself: else one officer and a file would be enough. */
    private Who.Staff officer(Map<String, String> said) {
        var name = said.getOrDefault(OFFICER, "");
        if (name.isBlank()) {
            throw new Refused("Say in whose name the file is loaded: --officer NAME, a direct payment officer."
                    + " Another officer then agrees. Nothing was imported.");
        }
        var called = references.staff(COMMAND, name, Role.DIRECT_PAYMENT_OFFICER);
        return switch (called.size()) {
            case 1 -> called.getFirst();
            case 0 ->
                throw new Refused(
                        name + " is no direct payment officer here, or has never signed in. Nothing was imported.");
            default ->
                throw new Refused("Several direct payment officers are called " + name
                        + ". Give the name the sign-in service knows them by. Nothing was imported.");
        };
    }
}
