package carefair.purchasing;

import carefair.audit.WordsId;
import carefair.directory.Offer;
import carefair.identity.GrantId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.shared.Uuid7;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody ordered to come again each week or two, and which of its periods must be set aside next. */
@Entity
@Table(name = "regular_order")
class RegularOrder {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID commandKey;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID accountId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID startedBy;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID grantId;

    private Instant startedAt;

    @Embedded
    private RegularTerms terms;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID wordsId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID stopWordsId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RegularStage stage;

    private LocalDate nextPeriod;

    /** When something may have to be done next; null when no more periods come. */
    private @Nullable LocalDate lookOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Trouble trouble;

    private @Nullable Long newPricePence;

    @SuppressWarnings("NullAway.Init")
    protected RegularOrder() {}

    /** @param words why, where the council is asked first */
    RegularOrder(
            CommandKey key,
            Who.Resident who,
            Offer offer,
            NewRegularOrder wanted,
            @Nullable WordsId words,
            Timetable time) {
        var days = wanted.repeating();
        id = Uuid7.next(InstantSource.fixed(time.now()));
        commandKey = key.value();
        accountId = who.account().value();
        startedBy = who.actor();
        grantId = who.grant() == null ? null : who.grant().value();
        startedAt = time.now();
        terms = new RegularTerms(offer, wanted);
        wordsId = words == null ? null : words.value();
        stage = RegularStage.GOING;
        nextPeriod = days.after(days.firstDay());
        lookOn = time.today();
    }

    /** The next period is dealt with, set aside or left out: the one after it is next. */
    void goOn() {
        nextPeriod = repeating().after(nextPeriod);
        trouble = null;
        newPricePence = null;
        if (repeating().has(nextPeriod)) {
            lookOn = heldOn();
        } else {
            end(RegularStage.FINISHED);
        }
    }

    /** Nothing can be done before that day. */
    void waitUntil(LocalDate day) {
        lookOn = day;
    }

    /** @return whether this is news: nobody was told of it for this period */
    boolean meets(Trouble met, @Nullable Money newPrice, LocalDate today) {
        var price = newPrice == null ? null : (Long) newPrice.pence();
        var news = trouble != met || !Objects.equals(newPricePence, price);
        trouble = met;
        newPricePence = price;
        lookOn = today.plusDays(1);
        return news;
    }

    /** @throws OrderRefusal.PriceChanged if it is not the price that was seen, or none is asked about */
    void agreeTo(Money seen, LocalDate today) {
        var asked = newPrice().orElse(terms.unitPrice());
        if (stage != RegularStage.GOING || !asked.equals(seen)) {
            throw new OrderRefusal.PriceChanged(asked);
        }
        terms.costs(seen);
        trouble = null;
        newPricePence = null;
        lookOn = today;
    }

    void end(RegularStage how) {
        stage = how;
        lookOn = null;
        trouble = null;
        newPricePence = null;
    }

    /** The provider stopped it, and said why. */
    void stopBecause(WordsId why) {
        stopWordsId = why.value();
        end(RegularStage.STOPPED);
    }

    Optional<WordsId> stoppedBecause() {
        return Optional.ofNullable(stopWordsId).map(WordsId::new);
    }

    RegularOrderId id() {
        return new RegularOrderId(id);
    }

    CommandKey key() {
        return new CommandKey(commandKey);
    }

    /** The same for the same period, whoever asks and whenever. */
    CommandKey keyOf(LocalDate period) {
        return period.equals(repeating().firstDay()) ? key() : key().then("period/" + period);
    }

    /** Whoever placed it, in the capacity in which they did: what they may do is looked up anew at each period. */
    Who.Resident who() {
        return new Who.Resident(
                new SignInId(startedBy), new PersonId(accountId), grantId == null ? null : new GrantId(grantId));
    }

    PersonId account() {
        return new PersonId(accountId);
    }

    RegularTerms terms() {
        return terms;
    }

    Repeating repeating() {
        return terms.repeating();
    }

    /** What the next period costs, at the price that was agreed last. */
    Money nextPrice() {
        return terms.priceOf(nextPeriod);
    }

    Optional<WordsId> words() {
        return Optional.ofNullable(wordsId).map(WordsId::new);
    }

    RegularStage stage() {
        return stage;
    }

    boolean isGoing() {
        return stage == RegularStage.GOING;
    }

    LocalDate nextPeriod() {
        return nextPeriod;
    }

    /** When the money of the next period is set aside. */
    LocalDate heldOn() {
        return repeating().heldOn(nextPeriod);
    }

    /** Whether something may have to be done today. */
    boolean isDue(LocalDate today) {
        return lookOn != null && !lookOn.isAfter(today);
    }

    @Nullable
    Trouble trouble() {
        return trouble;
    }

    Optional<Money> newPrice() {
        return Optional.ofNullable(newPricePence).map(Money::ofPence);
    }
}
