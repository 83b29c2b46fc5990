package carefair.wallet;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the council's rules must know of a spend and only the asking module can: who is paid, and what kind of stay it is.
 *
 * @param paidFor whether the payee gives care, or administers the direct payment
 * @param stay whether it is a stay in a care home
 * @param nights the nights of a stay; empty if it is none
 * @param councilService whether the council itself provides it
 */
public record SpendFacts(
        PayeeRelation relation, Purpose paidFor, Stay stay, Set<LocalDate> nights, boolean councilService) {

    /** For what somebody is paid: each needs a decision of its own (SI 2014/2871 reg 3(2)(a) and (b)). */
    public enum Purpose {
        CARE,
        ADMIN
    }

    /** A stay in a care home. */
    public enum Stay {
        NONE,
        SHORT,
        PERMANENT
    }

    /** Nothing that any rule would look at. */
    public static final SpendFacts NONE = new SpendFacts(PayeeRelation.NONE, Purpose.CARE, Stay.NONE, Set.of(), false);

    public SpendFacts {
        nights = Set.copyOf(nights);
        if (stay == Stay.NONE && !nights.isEmpty()) {
            throw new IllegalArgumentException("Nights of no stay");
        }
    }

    public SpendFacts paying(PayeeRelation who) {
        return new SpendFacts(who, paidFor, stay, nights, councilService);
    }

    /** A stay in a care home on these nights, after which the person goes home. */
    public SpendFacts staying(Set<LocalDate> when) {
        return new SpendFacts(relation, paidFor, Stay.SHORT, when, councilService);
    }

    /** Living in a care home. */
    public SpendFacts livingThere() {
        return new SpendFacts(relation, paidFor, Stay.PERMANENT, Set.of(), councilService);
    }

    /** As a fingerprint holds it. */
    String text() {
        return relation + " " + paidFor + " " + stay + " "
                + nights.stream().sorted().toList() + " " + councilService;
    }
}
