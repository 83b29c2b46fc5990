package carefair.settings;

import carefair.shared.CategoryCode;
import java.util.List;

/**
 * A kind of support a plan may cover and a listing may offer.
 *
 * @param name what people call it, such as {@code Washing and dressing}
 * @param words other words people use for it, for searching
 */
public record Category(CategoryCode code, String name, String description, List<String> words) {}
