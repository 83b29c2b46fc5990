package carefair.directory;

/** Tells words that are one slip of the finger apart. */
final class Spelling {

    /** Shorter words are too much alike: {@code care} is one letter from {@code core}, {@code cave} and {@code case}. */
    static final int SHORTEST = 5;

    private Spelling() {}

    /** Whether one letter more, less, other, or two letters swapped make one word the other. */
    static boolean areClose(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (longer < SHORTEST || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < one.length() && start < other.length() && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        var restOfOne = one.substring(start);
        var restOfOther = other.substring(start);
        return restOfOne.isEmpty() && restOfOther.length() <= 1
                || restOfOther.isEmpty() && restOfOne.length() <= 1
                || !restOfOne.isEmpty()
                        && !restOfOther.isEmpty()
                        && (restOfOne.substring(1).equals(restOfOther.substring(1))
                                || restOfOne.substring(1).equals(restOfOther)
                                || restOfOne.equals(restOfOther.substring(1))
                                || areSwapped(restOfOne, restOfOther));
    }

    private static boolean areSwapped(String one, String other) {
        return one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
