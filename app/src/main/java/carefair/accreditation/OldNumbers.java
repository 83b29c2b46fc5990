package carefair.accreditation;

import carefair.accreditation.Check.Standing;
import carefair.operations.DueDeletion;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets the number of a DBS certificate once its check counts no more: at once when a newer one took its place, else when the time that
 * is set has gone by since it ran out. That time is an assumption, until the council sets its own.
 */
@Component
class OldNumbers implements DueDeletion {

    private final StoredChecks checks;
    private final CheckRows rows;
    private final Office office;
    private final Period kept;

    OldNumbers(
            StoredChecks checks, CheckRows rows, Office office, @Value("${carefair.keep.dbs-number:P6M}") Period kept) {
        this.checks = checks;
        this.rows = rows;
        this.office = office;
        this.kept = kept;
    }

    @Override
    public String what() {
        return "numbers of DBS certificates";
    }

    @Override
    @Transactional
    public long deleteDue() {
        var old = rows.numbered().stream().filter(this::isOld).toList();
        old.forEach(rows::forgetNumber);
        return old.size();
    }

    private boolean isOld(UUID id) {
        return checks.findById(id)
                .filter(check -> {
                    var all = checks.findByOrganisationIdInOrderByRecordedAtDescIdDesc(
                            List.of(check.provider().value()));
                    var back = rows.takenBack(all.stream().map(StoredCheck::id).toList())
                            .keySet();
                    var standing = Reckoning.on(office.today(), all, back).get(check);
                    return standing == Standing.REPLACED
                            || standing == Standing.TAKEN_BACK
                            || check.isOver(office.today().minus(kept));
                })
                .isPresent();
    }
}
