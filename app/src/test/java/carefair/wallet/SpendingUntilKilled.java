package carefair.wallet;

import carefair.shared.CommandKey;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;

/** An application of its own that spends until it is killed, and writes down each key once it was answered for. */
public final class SpendingUntilKilled {

    private SpendingUntilKilled() {}

    public static void main(String[] arguments) throws Exception {
        var ledger = LedgerUnderTest.at(arguments[0], arguments[1], arguments[2]);
        ledger.combiner.start();
        ledger.folder.start();
        try (var acknowledged = new FileOutputStream(arguments[3], true)) {
            for (int i = 0; i < 4; i++) {
                var who = ledger.someoneWith("£9,000.00", "£5.00");
                Thread.ofPlatform().start(() -> {
                    while (true) {
                        var key = CommandKey.random();
                        ledger.spendAtOnce(key, ledger.spend(who, "£0.01"));
                        var line = (key.value() + "\n").getBytes(StandardCharsets.UTF_8);
                        try {
                            synchronized (acknowledged) {
                                acknowledged.write(line);
                            }
                        } catch (java.io.IOException e) {
                            return;
                        }
                    }
                });
            }
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
