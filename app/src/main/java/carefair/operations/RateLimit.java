package carefair.operations;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often one address may ask: so many a minute, at any pace. Addresses are kept in memory only, and forgotten when many others ask. */
public final class RateLimit {

    private static final int ADDRESSES = 10_000;

    private final long perMinute;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    public RateLimit(long perMinute, TimeMeter time) {
        this.perMinute = perMinute;
        this.time = time;
    }

    /** @return 0 if the address may ask now, else the whole seconds it must wait */
    public long secondsToWait(String address) {
        var probe = bucket(address).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Math.ceilDiv(
                        probe.getNanosToWaitForRefill(), Duration.ofSeconds(1).toNanos());
    }

    private Bucket bucket(String address) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    address,
                    _ -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                            .withCustomTimePrecision(time)
                            .build());
        }
    }
}
