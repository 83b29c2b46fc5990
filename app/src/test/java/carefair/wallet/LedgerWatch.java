package carefair.wallet;

import org.springframework.context.ApplicationContext;

/** Lets tests of other modules have the ledger checked now. */
public final class LedgerWatch {

    private LedgerWatch() {}

    public static void lookNow(ApplicationContext application) {
        application.getBean(DriftWatch.class).look();
    }
}
