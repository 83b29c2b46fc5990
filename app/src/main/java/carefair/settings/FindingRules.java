package carefair.settings;

import carefair.shared.CategoryCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How this council's directory is searched.
 *
 * @param intimateCare the kinds of help that touch the body: for these alone people may ask for a woman or a man
 * @param points what counts how much when results are put in order
 * @param outcomes what people may want to be different in their lives, in the order in which it is asked; may be empty
 * @param homeCategories the council's service categories of care homes; empty where it gave none, and then nobody is asked
 */
public record FindingRules(
        Set<CategoryCode> intimateCare, Points points, List<Outcome> outcomes, List<HomeCategory> homeCategories) {

    public static final FindingRules USUAL =
            new FindingRules(Set.of(new CategoryCode("personal-care")), new Points(60, 20, 5, 25, 5, 5, 5, 28, 1000));

    /** A council that names neither outcomes nor categories of care homes. */
    public FindingRules(Set<CategoryCode> intimateCare, Points points) {
        this(intimateCare, points, List.of(), List.of());
    }

    public Optional<Outcome> outcome(String code) {
        return outcomes.stream().filter(outcome -> outcome.code().equals(code)).findFirst();
    }

    public Optional<HomeCategory> homeCategory(String code) {
        return homeCategories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    /**
     * The most points a listing can get for each thing. All of it is public.
     *
     * @param words for offering what was asked for
     * @param near for being near
     * @param price for costing little
     * @param free for being free at the times asked for
     * @param reviews for what people who bought it say
     * @param fresh for having been brought up to date lately
     * @param newcomer for being new, for {@code newcomerDays} days from when it was first listed
     * @param putFirst more points for whatever the person puts first
     */
    public record Points(
            int words,
            int near,
            int price,
            int free,
            int reviews,
            int fresh,
            int newcomer,
            int newcomerDays,
            int putFirst) {}
}
