package carefair.directory.ui;

import carefair.accreditation.HeldCheck;
import carefair.directory.Results.Known;
import carefair.settings.FindingRules;
import carefair.settings.HomeCategory;
import carefair.settings.Outcome;
import carefair.settings.Settings;
import carefair.ui.Texts;
import java.util.Arrays;
import java.util.Optional;

/** Puts into words what others know of a listing. */
record KnownWords(Texts texts, Settings settings) {

    private static final String CHECKED = "checked-";
    private static final String OUTCOME = "outcome-";
    private static final String HOME = "home-";

    FindingRules rules() {
        return settings.finding();
    }

    /** As a choice: {@code Enhanced or higher}. */
    String choice(HeldCheck check) {
        return texts.say(check);
    }

    /** As a filter that is on: {@code DBS: enhanced or higher}. */
    String filter(HeldCheck check) {
        return texts.say("directory.checked." + check.name());
    }

    /** The words of a filter by its code, as {@code Gaps} keeps it; nothing if it is none of these. */
    Optional<String> filter(String code) {
        if (code.startsWith(CHECKED)) {
            return Arrays.stream(HeldCheck.values())
                    .filter(check -> code.equals(CHECKED + check.code()))
                    .findFirst()
                    .map(this::filter);
        }
        if (code.startsWith(OUTCOME)) {
            return rules().outcome(code.substring(OUTCOME.length())).map(Outcome::name);
        }
        return code.startsWith(HOME)
                ? rules().homeCategory(code.substring(HOME.length())).map(HomeCategory::name)
                : Optional.empty();
    }

    String why(Known known) {
        return switch (known) {
            case Known.Checked(var check) -> texts.say("directory.why.checked." + check.name());
            case Known.Towards(var category, var outcome) ->
                texts.say(
                        "directory.why.towards",
                        ResultWords.lower(settings.nameOf(category)),
                        ResultWords.lower(outcome));
            case Known.OfHomeCategory(var name) -> texts.say("directory.why.home", name);
        };
    }
}
