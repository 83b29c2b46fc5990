package carefair.oversight.ui;

/** Picks the words for one or for several. */
final class Plural {

    private Plural() {}

    /** The key with {@code .one} for 1, else with {@code .many}. */
    static String of(String key, long count) {
        return key + (count == 1 ? ".one" : ".many");
    }
}
