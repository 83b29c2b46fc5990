package carefair.wallet;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Compares two collections of any size without keeping either: what stands on both sides cancels out, whatever the order. That a
 * difference goes unseen has the chance of one in 2^64, and nobody can aim for it, because the key is drawn anew each time.
 */
final class Sketch {

    private final long key;
    private long sum;

    Sketch() {
        this(new SecureRandom().nextLong());
    }

    private Sketch(long key) {
        this.key = key;
    }

    /** An empty one with the same key. */
    Sketch another() {
        return new Sketch(key);
    }

    void add(long times, long mark) {
        sum += times * mark;
    }

    boolean agrees() {
        return sum == 0;
    }

    /** Whether both together cancel out. */
    boolean isOppositeOf(Sketch other) {
        return sum + other.sum == 0;
    }

    long mark() {
        return mix(key);
    }

    long mark(long before, long part) {
        return mix(before ^ mix(part + key));
    }

    long mark(long before, UUID part) {
        return mark(mark(before, part.getMostSignificantBits()), part.getLeastSignificantBits());
    }

    long mark(long before, String part) {
        long mark = before;
        for (int i = 0; i < part.length(); i++) {
            mark = (mark ^ part.charAt(i)) * 0x100000001b3L + key;
        }
        return mark(mark, part.length());
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long bits) {
        long z = bits + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
