package carefair.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.People;
import carefair.shared.UuidBytes;
import carefair.testing.MariaDbTest;
import carefair.wallet.Wallets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** In and out by file on a real MariaDB. */
@MariaDbTest
class FilesDbTest extends FilesPromises {

    /** How many amounts are agreed to at once; {@code -Dcarefair.amounts=500} says what a whole council's file takes. */
    private static final int AMOUNTS = Integer.getInteger("carefair.amounts", 110);

    @Test
    void agreeingToAWholeFileTwiceAtOnceAgreesToEachAmountOnce() throws Exception {
        var lines = new StringBuilder(BUDGETS);
        for (int i = 0; i < AMOUNTS; i++) {
            var person = people.add(SETTING_UP, new People.NewPerson("Somebody " + i, BORN, null));
            people.open(tom, person, "Setting up");
            wallets.open(tom, person, new Wallets.Choice(today, "Tom Ashdown", "Own account"));
            lines.append(reference(person))
                    .append(",300.00,net,42.70,two-weekly,")
                    .append(today)
                    .append('\n');
        }
        run("budgets", tomsName, lines.toString());
        var file = files.waiting(nadia).getLast().id();
        Callable<BudgetFiles.Agreed> press = () -> files.agreeAll(nadia, file);

        long began = System.nanoTime();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var each : two.invokeAll(List.of(press, press))) {
                assertThat(each.get().left()).isZero();
            }
        }
        System.out.printf("agree-all amounts=%d ms=%d%n", AMOUNTS, (System.nanoTime() - began) / 1_000_000);

        assertThat(files.find(nadia, file).orElseThrow().agreed()).isEqualTo(AMOUNTS);
        assertThat(count(
                        "select count(*) from pay_schedule_decision d join pay_schedule s on s.id = d.schedule_id"
                                + " where s.budget_file_id = ?",
                        file))
                .isEqualTo(AMOUNTS);
        assertThat(count(
                        "select count(*) from audit_event e join pay_schedule s on s.id = e.resource_id"
                                + " where e.action = 'PAY_SCHEDULE_APPROVED' and s.budget_file_id = ?",
                        file))
                .isEqualTo(AMOUNTS);
        assertThat(files.agreeAll(nadia, file)).isEqualTo(new BudgetFiles.Agreed(0, 0));
    }

    private long count(String sql, BudgetFileId file) {
        return jdbc.sql(sql).param(UuidBytes.of(file.value())).query(Long.class).single();
    }
}
