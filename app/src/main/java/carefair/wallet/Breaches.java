package carefair.wallet;

import java.util.ArrayList;
import java.util.List;

/** Takes what a proof finds wrong, up to as much as anybody will read. */
final class Breaches {

    private static final int MOST = 100;

    private final List<LedgerProof.Breach> found = new ArrayList<>();

    void add(String promise, String where) {
        if (found.size() < MOST) {
            found.add(new LedgerProof.Breach(promise, where));
        }
    }

    void addUnless(boolean holds, String promise, String where) {
        if (!holds) {
            add(promise, where);
        }
    }

    List<LedgerProof.Breach> found() {
        return List.copyOf(found);
    }
}
