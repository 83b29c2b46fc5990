package carefair.shared;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Makes identifiers that are unguessable and sort roughly by when they were made (RFC 9562, version 7). */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    /** A new identifier stamped with the given clock's time in whole milliseconds. */
    public static UUID next(InstantSource clock) {
        var random = new byte[10];
        RANDOM.nextBytes(random);
        long high = clock.millis() << 16 | 0x7000 | (random[0] & 0x0FL) << 8 | random[1] & 0xFFL;
        long low = 0;
        for (int i = 2; i < 10; i++) {
            low = low << 8 | random[i] & 0xFFL;
        }
        return new UUID(high, low & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
