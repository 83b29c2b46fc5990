package carefair.oversight.ui;

import carefair.oversight.PayInBook;
import carefair.oversight.PayInRunId;
import carefair.oversight.PayIns;
import carefair.shared.CommandKey;
import carefair.ui.DraftPage;
import carefair.ui.Drafts;
import carefair.ui.Kit;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;

/** Asks once more, with the sum, before money is paid in. The run's key is the draft's, so that pressing again goes on with the same run. */
@Route("staff/pay-ins/:draft/check")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class PayInsCheckPage extends DraftPage {

    private final Officer officer;
    private final PayInBook book;
    private final PayIns payIns;

    PayInsCheckPage(Kit kit, Officer officer, PayInBook book, PayIns payIns) {
        super(kit, "oversight.pay-ins.check-title");
        this.officer = officer;
        this.book = book;
        this.payIns = payIns;
    }

    @Override
    protected void enter(Drafts.Draft draft) {
        if (!draft.journey().equals(Journey.PAY_INS.code())) {
            throw new NotFoundException();
        }
        var due = book.due(officer.who());
        back(At.PAY_INS);
        show(make.h1(
                Plural.of("oversight.pay-ins.check-heading", due.schedules()),
                Map.of("sum", due.sum(), "count", due.schedules(), "periods", due.periods())));
        show(
                make.p(Plural.of("oversight.pay-ins.check-text", due.periods()), due.periods()),
                make.p("oversight.pay-ins.check-told"));
        askThen("oversight.pay-ins.button");
    }

    /** Paid already: Back, F5 and another tab show what was paid. */
    @Override
    protected Optional<String> elsewhere(Drafts.Draft draft) {
        return At.id(Optional.of(draft.answer("run"))).map(run -> At.run(new PayInRunId(run)));
    }

    @Override
    protected void next() {
        var run = payIns.run(new CommandKey(draft().id().value()), officer.who());
        keep(Map.of("run", run.id().value().toString()));
        go(At.run(run.id()));
    }
}
