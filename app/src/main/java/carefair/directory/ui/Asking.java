package carefair.directory.ui;

import carefair.places.Found;
import carefair.places.Places;
import carefair.places.Whereabouts;
import carefair.ui.PostcodeOrPlaceAnswer;
import carefair.ui.Problem;
import carefair.ui.QuestionForm;
import carefair.ui.TextAnswer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The two questions at the head of the search, and the place that the second names. Only a page can make them. */
record Asking(TextAnswer need, PostcodeOrPlaceAnswer where, QuestionForm form) {

    /**
     * Places that may have been meant.
     *
     * @param key of the words above them
     */
    record Instead(String key, List<String> names) {}

    boolean isWrong() {
        return need.isWrong() || where.isWrong();
    }

    /**
     * The one place that is looked for; null if none was named or it is not known, and then what is wrong is said.
     *
     * @param several hears of places to choose from instead
     */
    @Nullable
    Whereabouts place(Looking looking, Places places, Telling telling, Consumer<Instead> several) {
        if (looking.where().isBlank()) {
            return null;
        }
        return switch (places.find(looking.where())) {
            case Found.One(var place) -> place;
            case Found.Several(var meant) -> {
                where.wrong(
                        Problem.SEVERAL,
                        Map.of("typed", looking.where(), "choices", telling.say("directory.where.which")));
                several.accept(new Instead(
                        "directory.where.several",
                        meant.stream().map(Whereabouts::label).toList()));
                yield null;
            }
            case Found.NotAPostcode(var typed) -> {
                where.wrong(Problem.NOT_A_POSTCODE, Map.of());
                yield null;
            }
            case Found.UnknownPostcode(var typed) -> {
                where.wrong(Problem.UNKNOWN, Map.of("typed", typed));
                yield null;
            }
            case Found.UnknownName(var typed, var near) -> {
                where.wrong(Problem.UNKNOWN, Map.of("typed", typed));
                if (!near.isEmpty()) {
                    several.accept(new Instead("directory.where.near", near));
                }
                yield null;
            }
        };
    }
}
