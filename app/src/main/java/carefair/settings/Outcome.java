package carefair.settings;

import carefair.shared.CategoryCode;
import java.util.Set;

/**
 * Something people want to be different in their lives, by which they look for support.
 *
 * @param code as in addresses, such as {@code feel-less-lonely}
 * @param name in the council's own words, such as {@code Feel less lonely}
 * @param categories the kinds of support that can help
 * @param source the part of wellbeing it belongs to, such as {@code Care Act 2014 s.1(2)(g)}
 */
public record Outcome(String code, String name, Set<CategoryCode> categories, String source) {}
