package carefair.wallet;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Folds again and again on a thread of its own, so that the balance of every DEFERRED account is exact within a second. */
@Component
class Folder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Folder.class);

    private final Folding folding;
    private final TransactionOperations transactions;
    private final Background background;

    Folder(
            Folding folding,
            TransactionOperations transactions,
            @Value("${carefair.ledger.fold-every:300ms}") Duration every,
            @Value("${carefair.jobs:true}") boolean runs) {
        this.folding = folding;
        this.transactions = transactions;
        this.background = new Background("ledger-folder", every, runs, this::foldOrSayWhyNot);
    }

    /** Folds everything that was posted up to now. @return how many journals */
    long foldAll() {
        long folded = 0;
        for (int n = foldSome(); n > 0; n = foldSome()) {
            folded += n;
        }
        return folded;
    }

    private int foldSome() {
        var n = transactions.execute(status -> folding.foldSome());
        return n == null ? 0 : n;
    }

    private void foldOrSayWhyNot() {
        try {
            foldAll();
        } catch (RuntimeException e) {
            if (!PassingFault.isPassing(e)) {
                LOG.warn("The council's accounts could not be folded this time; it is tried again.", e);
            }
        }
    }

    @Override
    public void start() {
        background.start();
    }

    @Override
    public void stop() {
        background.stop();
    }

    @Override
    public boolean isRunning() {
        return background.isRunning();
    }
}
