package carefair.settings;

import java.util.List;

/**
 * When somebody is reminded of a check or a listing, when a listing that nobody proved true steps back, and whom to call about a concern:
 * from {@code council.yaml}. The days of listings are the product's own promise (60, 90 and 120); the others are assumptions until the
 * council confirms them.
 *
 * @param checkReminderDays how many days before a check runs out its provider and the officers are told, each once
 * @param remindAfterDays days since a listing was last proved true after which its provider is reminded
 * @param sinkAfterDays days after which it stands below all others in results
 * @param hideAfterDays days after which it is not found any more
 * @param unreachedToCouncil how many people who could not reach a provider it takes until the council is told too
 * @param reviewsForScore the fewest reviews from which a score is shown
 */
public record TrustRules(
        List<Integer> checkReminderDays,
        int remindAfterDays,
        int sinkAfterDays,
        int hideAfterDays,
        int unreachedToCouncil,
        int reviewsForScore,
        Safeguarding safeguarding) {

    /**
     * Whom to call when somebody may be at risk of harm.
     *
     * @param confirmed whether the council has confirmed the numbers; until then pages say that they are not
     */
    public record Safeguarding(String phone, String hours, String outOfHours, boolean confirmed) {

        /** The number for a link: {@code tel:+441305000000}. */
        public String phoneLink() {
            return link(phone);
        }

        public String outOfHoursLink() {
            return link(outOfHours);
        }

        private static String link(String number) {
            return "tel:+44" + number.replaceAll("[^0-9]", "").substring(1);
        }
    }

    /** What holds where a council's file says nothing: the number for help, not confirmed. */
    static TrustRules assumed(Council council) {
        return new TrustRules(
                List.of(60, 14),
                60,
                90,
                120,
                3,
                5,
                new Safeguarding(council.phone(), council.hours(), council.phone(), false));
    }
}
