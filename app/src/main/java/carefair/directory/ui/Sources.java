package carefair.directory.ui;

import java.util.Set;
import java.util.function.UnaryOperator;

/** Where a listing comes from, in words: {@code the register of charities}. */
record Sources(UnaryOperator<String> saying) {

    private static final Set<String> KNOWN =
            Set.of("cqc", "csv", "oruk", "charity", "service", "fhrs", "grant", "own", "demo");

    /** @param otherwise what is said of a source without words of its own */
    String of(String source, String otherwise) {
        var register = source.substring(0, Math.max(0, source.indexOf(':')));
        return KNOWN.contains(register) ? saying.apply("directory.duplicates.register." + register) : otherwise;
    }
}
