package carefair.directory.ui;

import carefair.directory.ListingKind;
import carefair.directory.Search;
import carefair.places.Whereabouts;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.ui.Typed;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, as the address bar holds it: all of it, so that a page of results can be reloaded and shared. What is not a
 * code of ours is left out; what people type is kept as typed.
 *
 * @param wanting what else is wanted of a listing
 * @param page from 1
 * @param onMap whether the results are shown on a map too
 */
record Looking(
        String need,
        String where,
        @Nullable CategoryCode category,
        Set<ListingKind> kinds,
        @Nullable Integer miles,
        String price,
        Wanting wanting,
        int page,
        boolean onMap) {

    static final String PATH = "find";
    private static final String MAP = "map";
    private static final int MOST_PAGES = 1_000_000;
    static final List<Integer> DISTANCES = List.of(1, 3, 5, 10, 15, 30);

    static Looking of(QueryParameters query, Settings settings) {
        return new Looking(
                first(query, "need"),
                first(query, "where"),
                settings.categories().stream()
                        .map(category -> category.code())
                        .filter(code -> code.text().equals(first(query, "category")))
                        .findFirst()
                        .orElse(null),
                kinds(query.getParameters("kind")),
                DISTANCES.stream()
                        .filter(miles -> miles.toString().equals(first(query, "miles")))
                        .findFirst()
                        .orElse(null),
                first(query, "price"),
                Wanting.of(query).also(Also.of(query, settings.finding())),
                page(first(query, "page")),
                MAP.equals(first(query, "view")));
    }

    Looking asking(String newNeed, String newWhere) {
        return new Looking(newNeed, newWhere, category, kinds, miles, price, wanting, 1, onMap);
    }

    Looking filtered(
            @Nullable CategoryCode newCategory,
            Set<ListingKind> newKinds,
            @Nullable Integer newMiles,
            String newPrice) {
        return new Looking(need, where, newCategory, newKinds, newMiles, newPrice, wanting, 1, onMap);
    }

    Looking wanting(Wanting newWanting) {
        return new Looking(need, where, category, kinds, miles, price, newWanting, 1, onMap);
    }

    /** With no filter at all. */
    Looking unfiltered() {
        return new Looking(need, where, null, Set.of(), null, "", wanting.nothing(), 1, onMap);
    }

    Looking at(String newWhere) {
        return asking(need, newWhere);
    }

    Looking in(CategoryCode newCategory) {
        return filtered(newCategory, kinds, miles, price);
    }

    Looking without(ListingKind kind) {
        var fewer = new LinkedHashSet<>(kinds);
        fewer.remove(kind);
        return filtered(category, fewer, miles, price);
    }

    Looking ofAnyKind() {
        return filtered(category, Set.of(), miles, price);
    }

    Looking onPage(int newPage) {
        return new Looking(need, where, category, kinds, miles, price, wanting, newPage, onMap);
    }

    /** The same results, with a map above them or without. */
    Looking shown(boolean newOnMap) {
        return new Looking(need, where, category, kinds, miles, price, wanting, page, newOnMap);
    }

    boolean isFiltered() {
        return category != null || !kinds.isEmpty() || miles != null || !price.isEmpty() || !wanting.isEmpty();
    }

    /** The two questions are always there, so that a search for everything is told from the page before any search. */
    QueryParameters query() {
        return new QueryParameters(values());
    }

    Map<String, List<String>> values() {
        var query = new LinkedHashMap<String, List<String>>();
        query.put("need", List.of(need));
        query.put("where", List.of(where));
        if (category != null) {
            query.put("category", List.of(category.text()));
        }
        if (!kinds.isEmpty()) {
            query.put("kind", kinds.stream().map(Looking::code).toList());
        }
        if (miles != null) {
            query.put("miles", List.of(miles.toString()));
        }
        if (!price.isEmpty()) {
            query.put("price", List.of(price));
        }
        query.putAll(wanting.inAddress());
        if (page > 1) {
            query.put("page", List.of(String.valueOf(page)));
        }
        if (onMap) {
            query.put("view", List.of(MAP));
        }
        return query;
    }

    /** What is looked for, from the first page, without how it is shown. */
    String asked() {
        return onPage(1).shown(false).address();
    }

    String href() {
        return "/app/" + PATH + "?" + address();
    }

    private String address() {
        var pairs = new ArrayList<String>();
        values().forEach((name, values) ->
                values.forEach(value -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return String.join("&", pairs);
    }

    /**
     * As the directory is asked.
     *
     * @param near where it is; null for anywhere
     * @param upTo the price typed, as an amount; null if there is none
     */
    Search search(@Nullable Whereabouts near, @Nullable Money upTo) {
        return new Search(
                need,
                category == null ? Set.of() : Set.of(category),
                kinds,
                near,
                near == null ? null : miles,
                price.isEmpty() ? null : upTo,
                wanting.traits(),
                wanting.alsoOnTheDay(),
                wanting.first(),
                page);
    }

    /** As it would stand in the forms of the page. */
    Typed typed() {
        var typed = new LinkedHashMap<String, List<String>>();
        typed.put("need", List.of(need));
        typed.put("where", List.of(where));
        typed.put("category", category == null ? List.of() : List.of(category.text()));
        typed.put("kind", new ArrayList<>(kinds.stream().map(Looking::code).toList()));
        typed.put("miles", miles == null ? List.of() : List.of(miles.toString()));
        typed.put("price", List.of(price));
        typed.putAll(wanting.inForm());
        return new Typed(Map.copyOf(typed));
    }

    static String code(ListingKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<ListingKind> kinds(List<String> codes) {
        var kinds = new LinkedHashSet<ListingKind>();
        Stream.of(ListingKind.values())
                .filter(kind -> codes.contains(code(kind)))
                .forEach(kinds::add);
        return kinds;
    }

    private static String first(QueryParameters query, String name) {
        return query.getSingleParameter(name).orElse("").strip();
    }

    private static int page(String typed) {
        // A page beyond the last shows the last, so any number will do as long as it is one.
        return typed.matches("[0-9]{1,18}") ? Math.clamp(Long.parseLong(typed), 1, MOST_PAGES) : 1;
    }
}
