package carefair.wallet;

import carefair.audit.AuditEvent;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down what officers propose, and does or drops it when a second one has decided. */
@Component
class Correcting {

    private final CorrectionBook book;
    private final JournalBook journals;
    private final Reversing reversing;
    private final Moving moving;
    private final After after;

    /** What such an act leaves behind, and whom it tells. */
    @Component("afterCorrecting")
    record After(Reversing.Trace trace, CorrectionNews news) {}

    Correcting(CorrectionBook book, JournalBook journals, Reversing reversing, Moving moving, After after) {
        this.book = book;
        this.journals = journals;
        this.reversing = reversing;
        this.moving = moving;
        this.after = after;
    }

    void propose(Who.Staff who, CorrectionBook.Proposed proposed, String words) {
        var why = after.trace().words().write(proposed.person().value(), who.actor(), words);
        if (book.add(proposed, who.signIn(), why)) {
            after.trace()
                    .audit()
                    .record(AuditEvent.of(who.actor(), "CORRECTION_PROPOSED")
                            .about(proposed.person().value())
                            .on("correction", proposed.id().value())
                            .because(why));
            after.news().waits(proposed.id());
        }
    }

    void post(Who.Staff who, CorrectionView correction) {
        var command = new Command(
                Command.Scope.CORRECT,
                new CommandKey(correction.id().value()),
                Fingerprint.of(
                        correction.kind(),
                        correction.person().value(),
                        correction.reverses(),
                        correction.about(),
                        correction.amount().pence(),
                        correction.reason()),
                who,
                correction.person(),
                correction.reason().name());
        var wrong = correction.reverses().flatMap(journals::find);
        var posted = switch (correction.kind()) {
            case REVERSAL -> reversing.reverse(command, wrong.orElseThrow(), correction.amount());
            case MOVE -> moving.move(command, correction.person(), correction.amount());
            case OWN_MONEY -> moving.passOn(command, correction.about().orElseThrow(), correction.amount());
            case ISF_SPENT ->
                moving.holderPaid(command, new FundId(correction.about().orElseThrow()), correction.amount());
        };
        var journal = posted.orElseThrow(() -> new IllegalStateException("Posted twice: " + correction.id()));
        if (!correction.words().isEmpty()) {
            reversing.explain(command, journal, correction.words());
        }
        if (!book.decide(correction.id(), CorrectionView.Standing.AGREED, who.signIn(), null, journal)) {
            throw new IllegalStateException("Decided under its lock: " + correction.id());
        }
        after.news().decided(correction.id());
        tell(correction, wrong, journal);
    }

    void refuse(Who.Staff who, CorrectionView correction, String words) {
        var why = after.trace().words().write(correction.person().value(), who.actor(), words);
        if (book.decide(correction.id(), CorrectionView.Standing.REFUSED, who.signIn(), why, null)) {
            after.trace()
                    .audit()
                    .record(AuditEvent.of(who.actor(), "CORRECTION_REFUSED")
                            .about(correction.person().value())
                            .on("correction", correction.id().value())
                            .because(why));
            after.news().refused(correction.id());
        }
    }

    private void tell(CorrectionView correction, Optional<JournalView> wrong, UUID journal) {
        var done = journals.find(journal).orElseThrow();
        after.news().posted(correction.person(), done.what(), correction.amount());
        wrong.map(JournalView::payee).ifPresent(provider -> after.news().takenFrom(provider, correction.amount()));
    }
}
