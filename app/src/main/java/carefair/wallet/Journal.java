package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.shared.CategoryCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One movement of money about to be posted. Its legs add up to nothing, and stand in ascending order of account: the one order in
 * which rows are locked.
 */
record Journal(JournalKind kind, About about, List<Leg> legs) {

    /** What it was for; each part where it applies. */
    record About(
            @Nullable UUID order,
            @Nullable UUID hold,
            @Nullable OrganisationId payee,
            @Nullable CategoryCode category,
            @Nullable UUID policyVersion,
            @Nullable LocalDate periodFirst,
            @Nullable LocalDate periodLast) {}

    Journal {
        legs = legs.stream()
                .sorted(Comparator.comparingLong(Leg::account).thenComparingLong(Leg::dr))
                .toList();
        long sum = legs.stream().mapToLong(Leg::dr).reduce(0, Math::addExact)
                - legs.stream().mapToLong(Leg::cr).reduce(0, Math::addExact);
        if (legs.size() < 2 || sum != 0) {
            throw new IllegalArgumentException("A journal's legs add up to nothing: " + legs);
        }
        var staying = legs.stream().filter(leg -> !leg.kind().passesThrough()).toList();
        if (staying.stream().mapToLong(Leg::account).distinct().count() != staying.size()) {
            throw new IllegalArgumentException("One leg an account: " + legs);
        }
        var passing = legs.stream().filter(leg -> leg.kind().passesThrough()).toList();
        if (!passing.isEmpty()
                && (passing.size() != 2
                        || passing.getFirst().account() != passing.getLast().account()
                        || passing.getFirst().cr() == 0
                        || passing.getFirst().cr() != passing.getLast().dr())) {
            throw new IllegalArgumentException("What comes in goes out again at once: " + legs);
        }
    }

    /** The journal that its legs reverse; null for one that reverses none. */
    @Nullable
    UUID reverses() {
        return legs.stream()
                .map(Leg::reverses)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(Leg.Reversed::journal)
                .orElse(null);
    }
}
