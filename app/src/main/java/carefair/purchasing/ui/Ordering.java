package carefair.purchasing.ui;

import carefair.directory.Directory;
import carefair.directory.ListingKind;
import carefair.directory.Offer;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.purchasing.OrderView;
import carefair.purchasing.Orders;
import carefair.purchasing.PlanQuestions;
import carefair.purchasing.RegularOrders;
import carefair.ui.Drafts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the pages of one order on its way ask of others. */
@Component
class Ordering {

    private final SignedIn signedIn;
    private final Directory directory;
    private final Orders orders;
    private final RegularOrders regulars;
    private final PlanQuestions questions;

    Ordering(SignedIn signedIn, Directory directory, Orders orders, RegularOrders regulars, PlanQuestions questions) {
        this.signedIn = signedIn;
        this.directory = directory;
        this.orders = orders;
        this.regulars = regulars;
        this.questions = questions;
    }

    Who.Resident who() {
        return signedIn.resident();
    }

    /** Sends the order: once or regularly, as it was answered. */
    OrderView place(OrderDraft draft) {
        var regular = draft.regular();
        return regular.isPresent()
                ? regulars.place(draft.key(), who(), regular.get())
                : orders.place(draft.key(), who(), draft.wanted().orElseThrow());
    }

    /** The same, where the council is asked first in these words. */
    OrderView askFirst(OrderDraft draft, String words) {
        var regular = draft.regular();
        return regular.isPresent()
                ? regulars.askFirst(draft.key(), who(), regular.get(), words)
                : orders.askFirst(draft.key(), who(), draft.wanted().orElseThrow(), words);
    }

    Optional<Who> anyone() {
        return signedIn.who();
    }

    Orders orders() {
        return orders;
    }

    PlanQuestions questions() {
        return questions;
    }

    Directory directory() {
        return directory;
    }

    Offer offer(OrderDraft draft) {
        return directory.offer(draft.offer());
    }

    /** Whether it matters what the one who is paid is to the person: a business is nobody's close family. */
    boolean asksWhoIsPaid(OrderDraft draft) {
        return directory.listing(offer(draft).listing()).kind() == ListingKind.PERSONAL_ASSISTANT;
    }

    /** Where the order stands that a draft became, if it was sent. */
    Optional<String> placed(Drafts.Draft draft) {
        return orders.placedWith(OrderDraft.of(draft).key(), who()).map(order -> OrderPaths.of(order.id()) + "/placed");
    }
}
