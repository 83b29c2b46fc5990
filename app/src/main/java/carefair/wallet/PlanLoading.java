package carefair.wallet;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.operations.CsvIn.Outcome;
import carefair.operations.CsvIn.Taken;
import carefair.operations.CsvIn.Wrong;
import carefair.shared.CategoryCode;
import carefair.shared.London;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes a plan that the council's system has, as a version after those that are here; a version that was ever here is not written again. */
@Component
class PlanLoading {

    /** @param reviewDue by when it is reviewed; null for the usual */
    record Wanted(
            PersonId person,
            Set<CategoryCode> categories,
            LocalDate from,
            @Nullable LocalDate reviewDue) {}

    private final WalletBook wallets;
    private final Plans plans;
    private final Audit audit;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    PlanLoading(WalletBook wallets, Plans plans, Audit audit, TransactionOperations transaction, InstantSource clock) {
        this.wallets = wallets;
        this.plans = plans;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws Wrong if it cannot be written */
    Taken take(Who.System who, Wanted wanted, boolean writes) {
        return Objects.requireNonNull(transaction.execute(status -> taken(who, wanted, writes)));
    }

    private Taken taken(Who.System who, Wanted wanted, boolean writes) {
        var wallet = wallets.find(wanted.person())
                .orElseThrow(() ->
                        new Wrong("reference", "this person has no wallet yet: they choose one, on their page, first"));
        var versions = plans.all(wallet.id());
        for (var version : versions) {
            if (isSame(version, wanted)) {
                return new Taken(Outcome.SAME, said(version.categories(), version.from(), version.reviewDue()));
            }
        }
        check(wanted, versions);
        var latest = versions.stream().findFirst();
        var review = wanted.reviewDue() == null ? Plans.usualReview(latest, wanted.from()) : wanted.reviewDue();
        if (writes) {
            write(who, wallet.id(), wanted, review);
        }
        return new Taken(
                latest.isEmpty() ? Outcome.NEW : Outcome.CHANGED, said(wanted.categories(), wanted.from(), review));
    }

    private static boolean isSame(Plans.Version version, Wanted wanted) {
        return version.categories().equals(wanted.categories())
                && version.from().equals(wanted.from())
                && (wanted.reviewDue() == null || wanted.reviewDue().equals(version.reviewDue()));
    }

    private void check(Wanted wanted, List<Plans.Version> versions) {
        var today = London.today(clock);
        if (wanted.categories().isEmpty()) {
            throw new Wrong("categories", "name at least one kind of support");
        }
        if (wanted.from().isAfter(today)) {
            throw new Wrong(
                    "in_force_from", "this plan is not in force yet: load it on " + wanted.from() + " or later");
        }
        // A plan that covers nothing was only made so that a fund could be opened.
        versions.stream()
                .findFirst()
                .filter(latest ->
                        !latest.categories().isEmpty() && wanted.from().isBefore(latest.from()))
                .ifPresent(latest -> {
                    throw new Wrong(
                            "in_force_from",
                            "a plan in force from " + latest.from() + " is here: give that day or a later one");
                });
        if (wanted.reviewDue() != null) {
            checkReview(wanted.from(), wanted.reviewDue(), today);
        }
    }

    private static void checkReview(LocalDate from, LocalDate review, LocalDate today) {
        if (!review.isAfter(from)) {
            throw new Wrong("review_due_on", "it must come after in_force_from");
        }
        if (review.isAfter(Plans.latestReview(today))) {
            throw new Wrong(
                    "review_due_on",
                    "a plan is reviewed within twelve months: by " + Plans.latestReview(today) + " at the latest");
        }
    }

    private void write(Who.System who, UUID wallet, Wanted wanted, LocalDate review) {
        var version = plans.add(wallet, wanted.categories(), wanted.from(), review, who.actor());
        audit.record(AuditEvent.of(who.actor(), "PLAN_WRITTEN")
                .about(wanted.person().value())
                .on("support_plan_version", version.id())
                .because("IMPORTED"));
    }

    private static String said(Set<CategoryCode> covers, LocalDate from, @Nullable LocalDate review) {
        return "covers " + covers.size() + (covers.size() == 1 ? " kind" : " kinds") + " of support from " + from
                + (review == null ? "" : ", to be reviewed by " + review);
    }
}
