package carefair.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, in milliseconds. */
record Percentiles(double p50, double p95, double p99, int draws) {

    static Percentiles of(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), sorted.length);
    }

    String line(String what) {
        return String.format(Locale.UK, "%s p50=%.2f p95=%.2f p99=%.2f draws=%d", what, p50, p95, p99, draws);
    }

    private static double at(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
    }
}
