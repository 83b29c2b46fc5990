package carefair.wallet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Takes what a proof finds wrong, up to as much as anybody will read. */
final class Breaches {

    private static final int MOST = 100;

    private final List<LedgerProof.Breach> found = new ArrayList<>();

    void add(String promise, String where) {
        if (found.size() < MOST) {
            found.add(new LedgerProof.Breach(promise, where));
        }
    }

    /** @param where made only where it is wanted: nearly always all holds, over millions of rows */
    void addUnless(boolean holds, String promise, Supplier<String> where) {
        if (!holds) {
            add(promise, where.get());
        }
    }

    List<LedgerProof.Breach> found() {
        return List.copyOf(found);
    }
}
