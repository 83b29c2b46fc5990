package carefair.ui;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that can be wrong with an answer. The words are the templates of the GOV.UK Design System's error messages, under
 * {@code ui.problem.<NAME>}; no page has messages of its own.
 *
 * <p>Each template knows {@code {thing}} (what to enter, such as {@code a postcode or town}) and {@code {Name}} (the same at the
 * start of a sentence, such as {@code Postcode or town}); the others are facts of the case.
 */
public enum Problem {
    /** Nothing was typed. */
    MISSING,
    /** Nothing was chosen, of many. */
    NOT_CHOSEN,
    /** Neither yes nor no. Facts: statement. */
    NOT_YES_OR_NO,
    /** Facts: max. */
    TOO_LONG,
    /** Facts: min. */
    TOO_SHORT,
    /** Facts: min, max. */
    LENGTH_BETWEEN,
    /** Facts: characters. */
    MUST_NOT_INCLUDE,
    /** Facts: characters. */
    MUST_ONLY_INCLUDE,
    /** Facts: example. */
    NOT_A_NUMBER,
    /** Facts: example. */
    NOT_A_WHOLE_NUMBER,
    /** Facts: min. */
    TOO_LOW,
    /** Facts: max. */
    TOO_HIGH,
    /** Of sums. Facts: min. */
    TOO_LITTLE,
    /** Of sums. Facts: max. */
    TOO_MUCH,
    /** Facts: min, max. */
    NUMBER_BETWEEN,
    NOT_MONEY,
    NEEDS_PENCE,
    NO_PENCE,
    /** Facts: option, none. */
    NONE_CLASH,
    DATE_WITHOUT_DAY,
    DATE_WITHOUT_MONTH,
    DATE_WITHOUT_YEAR,
    NOT_A_DATE,
    NOT_PAST,
    NOT_TODAY_OR_PAST,
    NOT_FUTURE,
    NOT_TODAY_OR_FUTURE,
    /** Facts: date. */
    NOT_AFTER,
    /** Facts: date. */
    NOT_ON_OR_AFTER,
    /** Facts: date. */
    NOT_BEFORE,
    /** Facts: date. */
    NOT_ON_OR_BEFORE,
    /** Facts: from, to. */
    DATE_BETWEEN,
    /** The same day stands twice. Facts: date. */
    TWICE,
    NOT_AN_EMAIL,
    NOT_A_PHONE,
    NOT_A_NATIONAL_INSURANCE_NUMBER,
    NOT_A_SORT_CODE,
    NOT_AN_ACCOUNT_NUMBER,
    NOT_A_POSTCODE,
    /** It has the right shape, and there is none like it. Facts: typed. */
    UNKNOWN,
    /** It means several things, of which one is to be chosen. Facts: typed, choices. */
    SEVERAL,
    /** It is not what we have or gave. */
    NO_MATCH,
    /** Facts: size. */
    FILE_TOO_BIG,
    /** Facts: types. */
    FILE_OF_OTHER_TYPE,
    FILE_EMPTY,
    FILE_NOT_UPLOADED,
    SECTION_NOT_MARKED;

    /** The message for one answer. */
    String message(Texts texts, String thing, String name, Map<String, ?> facts) {
        var all = new TreeMap<String, Object>(facts);
        all.put("thing", thing);
        all.put("Name", capital(name));
        return texts.say("ui.problem." + name(), all);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
