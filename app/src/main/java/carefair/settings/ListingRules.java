package carefair.settings;

import java.util.Optional;

/**
 * How the council keeps its directory.
 *
 * @param afterCheck whether what a provider writes is shown only once the council looked at it; else at once
 * @param partner who helps people start a small business in care here; empty where it is the council itself
 */
public record ListingRules(boolean afterCheck, Optional<Partner> partner) {

    /**
     * @param phone as people write it
     * @param text what they do, in a sentence
     */
    public record Partner(String name, String phone, String text) {}
}
