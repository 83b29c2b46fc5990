package carefair.oversight;

import carefair.identity.CouncilFile;
import carefair.identity.References;
import carefair.identity.Who;
import carefair.operations.CsvOut;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * {@code bin/export contributions}: what each person had to contribute to the periods that were paid, what arrived, and what is owed or was
 * paid ahead, as {@link ContributionsOwed} counts it.
 */
@Component
class ContributionsFile implements CouncilFile {

    private final ScheduleRunRepository paid;
    private final ContributionReceiptRepository receipts;
    private final References references;

    ContributionsFile(ScheduleRunRepository paid, ContributionReceiptRepository receipts, References references) {
        this.paid = paid;
        this.receipts = receipts;
        this.references = references;
    }

    @Override
    public String name() {
        return "contributions";
    }

    @Override
    public List<String> columns() {
        return List.of("reference", "assessed", "arrived", "owed", "ahead");
    }

    @Override
    public Days usual(LocalDate today) {
        return new Days(null, null);
    }

    @Override
    public void write(Who who, Days days, CsvOut out) {
        var people = references.all(who);
        var assessed = sums(paid.contributions());
        var arrived = sums(receipts.received());
        var everybody = new HashSet<>(assessed.keySet());
        everybody.addAll(arrived.keySet());
        everybody.stream()
                .sorted(Comparator.comparing((UUID person) -> people.getOrDefault(person, ""))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(person -> {
                    var due = assessed.getOrDefault(person, Money.ZERO);
                    var came = arrived.getOrDefault(person, Money.ZERO);
                    var owed = due.isMoreThan(came) ? due.minus(came) : Money.ZERO;
                    out.row(people.get(person), due, came, owed, owed.plus(came).minus(due));
                });
    }

    private static Map<UUID, Money> sums(List<ContributionReceiptRepository.Sum> sums) {
        return sums.stream()
                .filter(sum -> sum.pence() != 0)
                .collect(
                        Collectors.toMap(ContributionReceiptRepository.Sum::person, sum -> Money.ofPence(sum.pence())));
    }
}
