package carefair.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How likely two listings tell of the same place, in points, and why. The points were set on pairs of the care register and the food hygiene
 * register of Bath and North East Somerset that share a postcode, each judged by hand (decision 0092).
 *
 * @param name how much of the names is the same, 0 to 100
 */
public record Likeness(int points, int name, List<Reason> reasons) {

    /** Why two listings may be the same place. */
    public enum Reason {
        SAME_NUMBER,
        SAME_POSTCODE,
        NEAR,
        SAME_NAME,
        LIKE_NAME,
        SAME_WEBSITE,
        NAME_IN_ADDRESS,
        RUN_BY,
        SAME_HOUSE_NUMBER,
        OTHER_HOUSE_NUMBER,
        OTHER_POSTCODE
    }

    /** From here on a pair is offered to an editor. */
    static final int LIKELY = 50;

    private static final int SURE = 100;
    private static final int POSTCODE = 30;
    private static final int NAME = 50;
    private static final int WEBSITE = 30;
    private static final int ADDRESS = 25;
    private static final int RUNNER = 15;
    private static final int HOUSE = 10;
    private static final int OTHER_HOUSE = -20;
    private static final int ELSEWHERE = -40;
    private static final double NEAR_METRES = 500;
    private static final Pattern HOUSE_NUMBER =
            Pattern.compile("(?:^|, ?)(\\d+)\\s*(?:[-–]\\s*\\d+)?[a-zA-Z]? \\p{Lu}");

    static Likeness of(Signs one, Signs other) {
        var reasons = new ArrayList<Reason>();
        // Two lines of one register are two places: it would have one line for one.
        if (one.register().equals(other.register())
                && Set.of("cqc", "fhrs", "charity", "grant").contains(one.register())) {
            return new Likeness(0, 0, List.of());
        }
        int name = (int) Math.round(100 * alike(one.name(), other.name()));
        int points = NAME * name / 100 + place(one, other, reasons);
        if (name >= 90) {
            reasons.add(Reason.SAME_NAME);
        } else {
            if (name >= 30) {
                reasons.add(Reason.LIKE_NAME);
            }
            points += elsewhereNamed(one, other, reasons);
        }
        if (!Collections.disjoint(one.sites(), other.sites())) {
            points += WEBSITE;
            reasons.add(Reason.SAME_WEBSITE);
        }
        if (!Collections.disjoint(one.numbers(), other.numbers())) {
            points += SURE;
            reasons.add(Reason.SAME_NUMBER);
        }
        return new Likeness(points, name, List.copyOf(reasons));
    }

    boolean isLikely() {
        return points >= LIKELY;
    }

    /** Sure enough to be acted on by itself: the same name but for common words, at the same postcode, and no other house number. */
    boolean isCertain() {
        return name == 100 && reasons.contains(Reason.SAME_POSTCODE) && !reasons.contains(Reason.OTHER_HOUSE_NUMBER);
    }

    private static int place(Signs one, Signs other, Collection<Reason> reasons) {
        int points = 0;
        if (!Collections.disjoint(one.postcodes(), other.postcodes())) {
            reasons.add(Reason.SAME_POSTCODE);
            points += POSTCODE;
            var house = houseNumber(one.address());
            if (!house.isEmpty() && !houseNumber(other.address()).isEmpty()) {
                var same = house.equals(houseNumber(other.address()));
                reasons.add(same ? Reason.SAME_HOUSE_NUMBER : Reason.OTHER_HOUSE_NUMBER);
                points += same ? HOUSE : OTHER_HOUSE;
            }
            return points;
        }
        if (!one.postcodes().isEmpty() && !other.postcodes().isEmpty()) {
            reasons.add(Reason.OTHER_POSTCODE);
            return ELSEWHERE;
        }
        var here = one.point();
        var there = other.point();
        if (here == null || there == null) {
            return 0;
        }
        var metres = here.metresTo(there);
        if (metres <= NEAR_METRES) {
            reasons.add(Reason.NEAR);
            return HOUSE + RUNNER;
        }
        return metres > 20 * NEAR_METRES ? ELSEWHERE : 0;
    }

    /** One's name in the other's address, or the name of who runs it. */
    private static int elsewhereNamed(Signs one, Signs other, Collection<Reason> reasons) {
        int points = 0;
        if (holds(other.address(), one.telling()) || holds(one.address(), other.telling())) {
            points += ADDRESS;
            reasons.add(Reason.NAME_IN_ADDRESS);
        }
        if (!one.runBy().isEmpty() && alike(one.runBy(), other.name()) >= 0.7
                || !other.runBy().isEmpty() && alike(other.runBy(), one.name()) >= 0.7) {
            points += RUNNER;
            reasons.add(Reason.RUN_BY);
        }
        return points;
    }

    private static String houseNumber(String address) {
        var found = HOUSE_NUMBER.matcher(address);
        return found.find() ? found.group(1) : "";
    }

    private static boolean holds(String address, List<String> name) {
        if (name.isEmpty() || address.isEmpty()) {
            return false;
        }
        var words = Signs.words(address);
        var joined = String.join("", name);
        return words.containsAll(name)
                || joined.length() >= 6 && String.join("", words).contains(joined);
    }

    /** Which part of two names is the same, 0 to 1, common words counting a tenth: 1 if the one is the other with more common words. */
    static double alike(String one, String other) {
        var ours = new LinkedHashSet<>(Signs.words(one));
        var theirs = new LinkedHashSet<>(Signs.words(other));
        if (ours.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        var joined = telling(one);
        if (!joined.isEmpty() && joined.equals(telling(other))) {
            return 1;
        }
        double common = 0;
        boolean told = false;
        var used = new LinkedHashSet<String>();
        for (var word : ours) {
            for (var there : theirs) {
                if (!used.contains(there) && sameWord(word, there)) {
                    used.add(there);
                    common += weight(word);
                    told |= !Signs.isCommon(word);
                    break;
                }
            }
        }
        double us = weight(ours);
        double them = weight(theirs);
        return told
                ? 0.6 * common / Math.min(us, them) + 0.4 * common / (us + them - common)
                : 0.3 * common / Math.max(us, them);
    }

    private static String telling(String name) {
        return String.join(
                "",
                Signs.words(name).stream().filter(word -> !Signs.isCommon(word)).toList());
    }

    private static double weight(Set<String> words) {
        return words.stream().mapToDouble(Likeness::weight).sum();
    }

    private static double weight(String word) {
        return Signs.isCommon(word) ? 0.1 : 1;
    }

    /** The same but for one letter, in a long word. */
    private static boolean sameWord(String one, String other) {
        return one.equals(other) || one.length() >= 6 && other.length() >= 6 && isOneLetterOff(one, other);
    }

    private static boolean isOneLetterOff(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.substring(Math.min(at + 1, one.length())).equals(other.substring(Math.min(at + 1, other.length())))
                || one.substring(at).equals(other.substring(Math.min(at + 1, other.length())))
                || one.substring(Math.min(at + 1, one.length())).equals(other.substring(at));
    }
}
