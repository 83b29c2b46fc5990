package carefair.directory.ui;

import carefair.accreditation.HeldCheck;
import carefair.directory.AlsoWanted;
import carefair.settings.FindingRules;
import carefair.settings.HomeCategory;
import carefair.settings.Outcome;
import carefair.ui.Answer;
import carefair.ui.ChecksAnswer;
import carefair.ui.SelectAnswer;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The questions about what others know of a listing: what was checked, what it helps towards, which sort of care home it is. */
final class AlsoFiltering {

    private final SelectAnswer<Outcome> outcome;
    private final ChecksAnswer<HeldCheck> checked;
    private final SelectAnswer<HeldCheck> dbs;
    private final SelectAnswer<HomeCategory> home;
    private final FindingRules rules;

    AlsoFiltering(Telling telling, MoreFiltering.Making making) {
        rules = telling.known().rules();
        outcome = making.select().<Outcome>of("directory.filter.outcome").named("outcome");
        outcome.optional().nothingMeans(telling.say("directory.filter.any"));
        rules.outcomes().forEach(each -> outcome.choice(each.code(), each, each.name()));
        checked = making.checks()
                .<HeldCheck>of("directory.filter.checked")
                .named("checked")
                .optional();
        HeldCheck.all(false)
                .forEach(check ->
                        checked.choice(check.code(), check, telling.known().choice(check)));
        dbs = making.select().<HeldCheck>of("directory.filter.dbs").named("dbs").optional();
        dbs.nothingMeans(telling.say("directory.filter.any"));
        HeldCheck.all(true)
                .forEach(
                        check -> dbs.choice(check.code(), check, telling.known().choice(check)));
        home = making.select()
                .<HomeCategory>of("directory.filter.home")
                .named("home")
                .optional();
        home.nothingMeans(telling.say("directory.filter.any"));
        rules.homeCategories().forEach(each -> home.choice(each.code(), each, each.name()));
    }

    /** Of those the council gave no names for, nobody is asked. */
    List<Answer<?>> first() {
        return rules.outcomes().isEmpty() ? List.of() : List.of(outcome);
    }

    /** Those that stand behind the others. */
    List<Answer<?>> last() {
        return rules.homeCategories().isEmpty() ? List.of(checked, dbs) : List.of(checked, dbs, home);
    }

    AlsoWanted given() {
        var checks = new TreeSet<HeldCheck>();
        Stream.concat(checked.given().orElse(List.of()).stream(), dbs.given().stream())
                .forEach(checks::add);
        return new AlsoWanted(
                checks,
                first().isEmpty() ? null : outcome.given().orElse(null),
                rules.homeCategories().isEmpty() ? null : home.given().orElse(null));
    }
}
