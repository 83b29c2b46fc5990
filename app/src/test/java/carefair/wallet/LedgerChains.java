package carefair.wallet;

import carefair.audit.AuditChain;
import org.springframework.context.ApplicationContext;

/** Lets a measurement have the chains and the seal made at once, which the application makes by itself a little later. */
public final class LedgerChains {

    private LedgerChains() {}

    public static void chainAndSeal(ApplicationContext application) {
        application.getBean(JournalChain.class).chainWhole();
        application.getBean(AuditChain.class).catchUp();
        application.getBean(DaySealer.class).sealIfDue();
    }
}
