package carefair.purchasing;

import java.security.SecureRandom;

/** What people say on the phone to name an order. Nobody can tell another's from their own. */
final class Reference {

    /** No I, L, O or U, 0 or 1: they are taken for one another when read out or written down. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** A new one, such as {@code CF-4K7M-9TXR}. That no other order has it is for the database to say. */
    static String next() {
        return "CF-" + four() + "-" + four();
    }

    private static String four() {
        var four = new StringBuilder(4);
        for (int i = 0; i < 4; i++) {
            four.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return four.toString();
    }
}
