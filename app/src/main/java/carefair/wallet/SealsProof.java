package carefair.wallet;

import carefair.settings.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads all seals, in the database and outside, and tells those that are true from those that are not. */
@Component
class SealsProof {

    /** @param bad what is wrong with the others, each with its day and where it stands, the oldest first */
    record Result(List<DaySeal> good, List<String> bad) {

        /** What the audit's chain was at each place that a seal holds. */
        Map<Long, byte[]> auditHeads() {
            var heads = new HashMap<Long, byte[]>();
            good.forEach(seal -> heads.put(seal.auditEntries(), seal.auditHead()));
            heads.remove(0L);
            return heads;
        }
    }

    private final DaySeals seals;
    private final SealKey key;
    private final Settings settings;

    SealsProof(DaySeals seals, SealKey key, Settings settings) {
        this.seals = seals;
        this.key = key;
        this.settings = settings;
    }

    Result read() {
        var found = seals.all();
        var good = new ArrayList<DaySeal>();
        var bad = new ArrayList<>(found.unreadable());
        var stored = new ArrayList<DaySeal>();
        for (var kept : found.kept()) {
            var seal = kept.seal();
            if (!seal.council().equals(settings.council().code()) || !key.signed(seal.bytes(), seal.signature())) {
                bad.add("seal of " + seal.day() + ", " + kept.where() + ": the signature is not ours for what it says");
            } else {
                good.add(seal);
                if (kept.where().startsWith("row")) {
                    stored.add(seal);
                }
            }
        }
        bad.addAll(gaps(stored, good));
        good.stream()
                .filter(seal -> stored.stream().noneMatch(row -> !row.day().isBefore(seal.day())))
                .findFirst()
                .ifPresent(seal -> bad.add("seal of " + seal.day() + ": it lies outside, and its row is gone"));
        return new Result(good, bad);
    }

    /** Each names the one before it. One whose row is gone is known by its copy outside. */
    private static List<String> gaps(List<DaySeal> stored, List<DaySeal> good) {
        var bad = new ArrayList<String>();
        var before = JournalLink.START;
        for (var seal : stored) {
            if (!Arrays.equals(seal.previous(), before)) {
                bad.add(good.stream()
                        .filter(copy -> Arrays.equals(copy.digest(), seal.previous()))
                        .findFirst()
                        .map(gone -> "seal of " + gone.day() + ": it lies outside, and its row is gone")
                        .orElse("seal of " + seal.day() + ": a seal before it is gone"));
            }
            before = seal.digest();
        }
        return bad;
    }
}
