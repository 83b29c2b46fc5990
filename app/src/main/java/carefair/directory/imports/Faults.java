package carefair.directory.imports;

import carefair.operations.CsvIn.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** All that is wrong with one line, so that whoever puts it right need not send the file again for each fault. */
final class Faults {

    private final List<Wrong> all = new ArrayList<>();

    /** What was read, or this instead if it is wrong, which is kept. */
    <T> T or(T instead, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Wrong wrong) {
            all.add(wrong);
            return instead;
        }
    }

    /** Checks what says nothing itself. */
    void in(Runnable check) {
        or(false, () -> {
            check.run();
            return true;
        });
    }

    /** @throws Wrong with every fault, if there was one */
    void none() {
        if (!all.isEmpty()) {
            throw Wrong.of(all);
        }
    }
}
