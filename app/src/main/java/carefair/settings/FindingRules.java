package carefair.settings;

import carefair.shared.CategoryCode;
import java.util.Set;

/**
 * How this council's directory is searched.
 *
 * @param intimateCare the kinds of help that touch the body: for these alone people may ask for a woman or a man
 */
public record FindingRules(Set<CategoryCode> intimateCare) {

    public static final FindingRules USUAL = new FindingRules(Set.of(new CategoryCode("personal-care")));
}
