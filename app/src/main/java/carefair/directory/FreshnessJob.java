package carefair.directory;

import carefair.shared.London;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reminds each provider once that nobody has proved its listing true for long, once more when it sinks, and when it is hidden. */
@Component
class FreshnessJob {

    private static final Logger LOG = LoggerFactory.getLogger(FreshnessJob.class);

    private final StoredListings listings;
    private final ProofRows rows;
    private final FreshnessNews news;
    private final TransactionOperations transaction;
    private final Freshness.Rules rules;

    FreshnessJob(
            StoredListings listings,
            ProofRows rows,
            FreshnessNews news,
            TransactionOperations transaction,
            Freshness.Rules rules) {
        this.listings = listings;
        this.rows = rows;
        this.news = news;
        this.transaction = transaction;
        this.rules = rules;
    }

    @Scheduled(initialDelayString = "PT25S", fixedDelayString = "${carefair.freshness.every:PT1H}")
    void run() {
        var oldest = London.startOf(
                London.today(rules.clock()).minusDays(rules.settings().trust().remindAfterDays() - 1L));
        Objects.requireNonNull(transaction.execute(status -> listings.provedBefore(oldest).stream()
                        .filter(listing -> listing.isOffered() && listing.provider() != null)
                        .map(StoredListing::id)
                        .toList()))
                .forEach(this::take);
    }

    private void take(UUID id) {
        try {
            transaction.executeWithoutResult(status -> remind(id));
        } catch (RuntimeException failure) {
            // One listing that cannot be taken must not keep the others waiting; the next run tries it again.
            LOG.error("Nobody could be reminded of listing {}", id, failure);
        }
    }

    private void remind(UUID id) {
        listings.findById(id).ifPresent(listing -> {
            var proved = listing.proof().at();
            var age = ChronoUnit.DAYS.between(London.on(proved), London.today(rules.clock()));
            var trust = rules.settings().trust();
            // Only the latest step goes out: who hears that a listing is hidden need not hear that it grows old.
            if (age >= trust.hideAfterDays()) {
                tell(listing, "listing-hidden", trust.hideAfterDays());
            } else if (age >= trust.sinkAfterDays()) {
                tell(listing, "listing-sinks", trust.sinkAfterDays());
            } else if (age >= trust.remindAfterDays()) {
                tell(listing, "listing-old", trust.remindAfterDays());
            }
        });
    }

    private void tell(StoredListing listing, String code, int days) {
        if (rows.remind(listing.id(), listing.proof().at(), days)) {
            news.grewOld(listing, code, days);
        }
    }
}
