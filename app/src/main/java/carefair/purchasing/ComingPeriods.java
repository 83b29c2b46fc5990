package carefair.purchasing;

import carefair.directory.DirectoryRefusal;
import carefair.identity.IdentityRefusal;
import carefair.shared.London;
import carefair.wallet.WalletRefusal;
import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sets aside the next period of every regular order as the one before it begins, and no more than that. May run twice at once and as
 * often as it likes; every period is ordered once.
 */
@Component
class ComingPeriods {

    private static final Logger LOG = LoggerFactory.getLogger(ComingPeriods.class);

    /** Two years of weeks: more than was ever missed at once. */
    private static final int MOST_STEPS = 104;

    private final RegularBook book;
    private final DuePeriod duePeriod;
    private final InstantSource clock;

    ComingPeriods(RegularBook book, DuePeriod duePeriod, InstantSource clock) {
        this.book = book;
        this.duePeriod = duePeriod;
        this.clock = clock;
    }

    void run() {
        book.toLookAt(London.today(clock)).forEach(this::take);
    }

    private void take(UUID regular) {
        try {
            boolean more = true;
            for (int step = 0; more && step < MOST_STEPS; step++) {
                more = step(regular);
            }
        } catch (RuntimeException failure) {
            if (WorthAnotherTry.isWorth(failure)) {
                LOG.debug("Regular order {} was taken elsewhere at the same time", regular, failure);
            } else {
                // One that cannot be taken must not keep the others waiting; the next run tries it again.
                LOG.error("Regular order {} could not be taken though it is due", regular, failure);
            }
        }
    }

    /** Each in a transaction of its own: what is refused is rolled back, and only then written down. */
    private boolean step(UUID regular) {
        try {
            return duePeriod.take(regular, false);
        } catch (WalletRefusal.AskFirst askFirst) {
            return askFirst(regular);
        } catch (WalletRefusal | OrderRefusal | IdentityRefusal | DirectoryRefusal refusal) {
            duePeriod.cannot(regular, refusal);
            return false;
        }
    }

    private boolean askFirst(UUID regular) {
        try {
            return duePeriod.take(regular, true);
        } catch (WalletRefusal | OrderRefusal | IdentityRefusal | DirectoryRefusal refusal) {
            duePeriod.cannot(regular, refusal);
            return false;
        }
    }
}
