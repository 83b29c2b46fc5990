package carefair.purchasing;

import carefair.directory.Offer;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.shared.Uuid7;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one person buys from one provider: what, when and for how much, the hold that pays for it, and whose turn it is. */
@Entity
@Table(name = "care_order")
class Order {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID commandKey;

    private String reference;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID accountId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID placedBy;

    private Instant placedAt;

    @Embedded
    private Bought bought;

    @Embedded
    private Paying paying = new Paying();

    @Embedded
    private Progress progress;

    private @Nullable LocalDate deliveredOn;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("placeInRow")
    private List<OrderEvent> history = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    private Order(CommandKey key, Who.Resident who, Who by, Offer offer, NewOrder wanted, Timetable time) {
        id = Uuid7.next(InstantSource.fixed(time.now()));
        commandKey = key.value();
        reference = Reference.next();
        accountId = who.account().value();
        placedBy = who.actor();
        placedAt = time.now();
        bought = new Bought(offer, wanted);
        progress = new Progress(time.answerBy(wanted.firstDay()), time);
        happened(by, Happened.plainly(Happening.PLACED).about(bought.price()), time);
    }

    /** A new order, for the price of the offer today; its hold comes next. */
    static Order place(CommandKey key, Who.Resident who, Offer offer, NewOrder wanted, Timetable time) {
        return new Order(key, who, who, offer, wanted, time);
    }

    /** The next period of what somebody ordered to come again. */
    static Order again(RegularOrder regular, Who.System by, Offer offer, NewOrder wanted, Timetable time) {
        return new Order(regular.keyOf(wanted.firstDay()), regular.who(), by, offer, wanted, time);
    }

    /** The council is asked before the provider is, in the person's own words. */
    void askCouncil(Who who, Happened words, Timetable time) {
        progress.mustBeIn(Stage.PLACED);
        progress.moveTo(Stage.ASKED, Turn.COUNCIL, time.decideBy(bought.firstDay()), time);
        happened(who, words, time);
    }

    /** The council's yes or no. @throws OrderRefusal.DatePassed if it is yes and the first day has gone by */
    void answerAsked(Who.Staff who, boolean yes, Happened words, Timetable time) {
        progress.mustBeIn(Stage.ASKED);
        if (!yes) {
            end(Stage.NOT_ALLOWED, Money.ZERO, who, words, time);
            return;
        }
        bought.mustNotHaveBegun(time.today());
        progress.moveTo(Stage.PLACED, Turn.PROVIDER, time.answerBy(bought.firstDay()), time);
        happened(who, words, time);
    }

    /** The provider's yes: given now, or for a regular order when it first came. */
    void accept(Who who, Timetable time) {
        progress.mustBeIn(Stage.PLACED);
        progress.moveTo(Stage.ACCEPTED, Turn.PROVIDER, time.deliverBy(bought.lastDay()), time);
        happened(who, Happened.plainly(Happening.ACCEPTED), time);
    }

    void decline(Who.Provider who, Happened why, Timetable time) {
        progress.mustBeIn(Stage.PLACED);
        end(Stage.DECLINED, Money.ZERO, who, why, time);
    }

    /**
     * @throws OrderRefusal.NotYetStarted if {@code day} lies before the agreed start
     * @throws OrderRefusal.NotYetFinished if some of the agreed days come after it
     */
    void deliver(Who.Provider who, LocalDate day, Timetable time) {
        progress.mustBeIn(Stage.ACCEPTED);
        bought.mustBeOverBy(day, time.today());
        deliveredOn = day;
        progress.moveTo(Stage.DELIVERED, Turn.RESIDENT, time.confirmBy(), time);
        happened(who, Happened.plainly(Happening.DELIVERED), time);
    }

    /** That all happened as agreed: also to end a question, and also while it lies with the council. */
    void confirm(Who.Resident who, Timetable time) {
        progress.mustBeIn(Stage.DELIVERED, Stage.QUESTIONED);
        end(Stage.CONFIRMED, price(), who, Happened.plainly(Happening.CONFIRMED).about(price()), time);
    }

    /** That something was not as agreed, from the first day on: also when the provider never marked it delivered. */
    void question(Who.Resident who, Happened what, Timetable time) {
        progress.mustBeIn(Stage.ACCEPTED, Stage.DELIVERED, Stage.QUESTIONED);
        if (progress.is(Stage.ACCEPTED) && time.today().isBefore(bought.firstDay())) {
            throw new OrderRefusal.NotYetStarted(bought.firstDay());
        }
        if (progress.is(Stage.QUESTIONED)) {
            progress.mustBeTurnOf(Turn.RESIDENT);
        }
        progress.talkOver(Turn.PROVIDER, time);
        happened(who, what, time);
    }

    void answer(Who.Provider who, Happened answer, Timetable time) {
        progress.mustBeIn(Stage.QUESTIONED);
        progress.mustBeTurnOf(Turn.PROVIDER);
        progress.talkOver(Turn.RESIDENT, time);
        happened(who, answer, time);
    }

    /** @throws OrderRefusal.TooMuch if the part is nothing, or not less than the price */
    void offerPart(Who.Provider who, Happened offer, Money part, Timetable time) {
        progress.mustBeIn(Stage.QUESTIONED);
        progress.mustBeTurnOf(Turn.PROVIDER);
        paying.offer(part, price());
        progress.talkOver(Turn.RESIDENT, time);
        happened(who, offer.about(part), time);
    }

    /** Takes the part the provider last offered, if that is the part that was seen. */
    void acceptPart(Who.Resident who, Money seen, Timetable time) {
        progress.mustBeIn(Stage.QUESTIONED);
        var part = paying.offered().filter(seen::equals).orElseThrow(progress::wrong);
        end(
                Stage.PART_PAID,
                part,
                who,
                Happened.plainly(Happening.PART_ACCEPTED).about(part),
                time);
    }

    void withdraw(Who.Provider who, Happened why, Timetable time) {
        progress.mustBeIn(Stage.QUESTIONED);
        end(Stage.WITHDRAWN, Money.ZERO, who, why, time);
    }

    /** What cancelling now would cost. @throws OrderRefusal.AlreadyStarted if the first day has begun */
    Money costOfCancelling(Timetable time) {
        progress.mustBeIn(Stage.ASKED, Stage.PLACED, Stage.ACCEPTED);
        if (!progress.is(Stage.ACCEPTED)) {
            return Money.ZERO;
        }
        return bought.costOfCancelling(time);
    }

    /** @throws OrderRefusal.CostChanged if cancelling costs something else by now than was seen */
    void cancel(Who.Resident who, Money costSeen, Timetable time) {
        var cost = costOfCancelling(time);
        if (!cost.equals(costSeen)) {
            throw new OrderRefusal.CostChanged(cost);
        }
        end(Stage.CANCELLED, cost, who, Happened.plainly(Happening.CANCELLED).about(cost), time);
    }

    /** @throws OrderRefusal.TooMuch if the amount is less than nothing or more than the price */
    void decide(Who.Staff who, Happened why, Money amount, Timetable time) {
        progress.mustBeIn(Stage.ACCEPTED, Stage.DELIVERED, Stage.QUESTIONED);
        progress.mustBeTurnOf(Turn.COUNCIL);
        if (amount.isNegative() || amount.isMoreThan(price())) {
            throw new OrderRefusal.TooMuch(price());
        }
        end(Stage.DECIDED, amount, who, why.about(amount), time);
    }

    /** That a part or all of what was paid went back. What the order paid stays what it was. */
    void giveBack(Who.Provider who, Happened why, Money amount, Timetable time) {
        happened(who, why.about(amount), time);
    }

    /** Nobody answered in time. */
    void lapse(Who.System who, Timetable time) {
        progress.mustBeIn(Stage.ASKED, Stage.PLACED);
        end(Stage.NOT_ANSWERED, Money.ZERO, who, Happened.plainly(Happening.NOT_ANSWERED), time);
    }

    /** Whoever's turn it was let it pass: the council takes it up. Silence neither pays nor releases. */
    void toCouncil(Who.System who, Timetable time) {
        progress.mustBeIn(Stage.ACCEPTED, Stage.DELIVERED, Stage.QUESTIONED);
        progress.moveTo(progress.stage(), Turn.COUNCIL, time.decideBy(), time);
        happened(who, Happened.plainly(Happening.TO_COUNCIL), time);
    }

    private void end(Stage last, Money paid, Who who, Happened how, Timetable time) {
        paying.pay(paid);
        progress.end(last, time);
        happened(who, how, time);
    }

    private void happened(Who who, Happened happened, Timetable time) {
        history.add(new OrderEvent(this, history.size() + 1, time.now(), who, happened));
    }

    OrderId id() {
        return new OrderId(id);
    }

    CommandKey key() {
        return new CommandKey(commandKey);
    }

    String reference() {
        return reference;
    }

    PersonId account() {
        return new PersonId(accountId);
    }

    SignInId placedBy() {
        return new SignInId(placedBy);
    }

    Instant placedAt() {
        return placedAt;
    }

    Bought bought() {
        return bought;
    }

    Money price() {
        return bought.price();
    }

    Paying paying() {
        return paying;
    }

    Progress progress() {
        return progress;
    }

    List<OrderEvent> history() {
        return List.copyOf(history);
    }

    /** Whether the provider ever said yes to it. */
    boolean wasAccepted() {
        return history.stream().anyMatch(event -> event.happening() == Happening.ACCEPTED);
    }

    /** Whether this is the order that these answers describe. */
    boolean isFor(NewOrder wanted) {
        return bought.isOf(wanted);
    }
}
