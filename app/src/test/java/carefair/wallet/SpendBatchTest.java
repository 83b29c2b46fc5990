package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.testing.TestClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How spends that are written together are decided: each as if those before it were done, and none that is not plainly in order. */
class SpendBatchTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final long CONTRIBUTION = 5;
    private static final long DIRECT = 7;
    private static final long PAYABLE = 90;

    private final Balances balances = mock();
    private final BatchFacts facts = mock();
    private final BatchRows rows = mock();
    private final Audit audit = mock();
    private final SpendBatch batch = new SpendBatch(balances, facts, rows, audit, new TestClock());

    private final List<SpendBatch.Decided> written = new ArrayList<>();

    private final Who.Resident margaret =
            new Who.Resident(new SignInId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), null);

    @BeforeEach
    void twoFunds() {
        doAnswer(writing -> written.addAll(writing.getArgument(0))).when(rows).write(any());
        when(balances.lockAll(any()))
                .thenReturn(List.of(
                        new Balances.Balance(CONTRIBUTION, 0, 4_00, 0, 2, false),
                        new Balances.Balance(DIRECT, 1_00, 12_00, 1_00, 3, false)));
    }

    @Test
    void eachSpendHasWhatThoseBeforeItLeft() {
        var answered = write(3_00, 6_00, 5_01, 5_00);

        assertThat(answered.values())
                .extracting(hold -> hold.amount().pence())
                .containsExactlyInAnyOrder(3_00L, 6_00L, 5_00L);
        assertThat(written.stream().flatMap(each -> each.postings().stream()).toList())
                .extracting(
                        posted -> posted.line().account(),
                        posted -> posted.line().amount(),
                        SpendBatch.Posted::number,
                        SpendBatch.Posted::after)
                .containsExactly(
                        tuple(CONTRIBUTION, 3_00L, 3L, 1_00L),
                        tuple(CONTRIBUTION, 1_00L, 4L, 0L),
                        tuple(DIRECT, 5_00L, 4L, 6_00L),
                        tuple(DIRECT, 5_00L, 5L, 1_00L));
        verify(balances)
                .debitAll(List.of(new Balances.Debit(CONTRIBUTION, 4_00, 2), new Balances.Debit(DIRECT, 10_00, 2)));
    }

    @Test
    void anAccountThatPaysNothingIsLockedAndNotChanged() {
        write(4_00);

        verify(balances).lockAll(Set.of(CONTRIBUTION, DIRECT));
        verify(balances).debitAll(List.of(new Balances.Debit(CONTRIBUTION, 4_00, 1)));
    }

    @Test
    void eachThatIsWrittenIsAnsweredWithItsSplitAndRemembered() {
        var wish = wish(6_00);
        when(facts.of(any())).thenReturn(List.of(found(wish)));

        var hold = batch.write(List.of(wish)).get(wish);

        var decided = written.getFirst();
        assertThat(hold.id().value()).isEqualTo(decided.hold());
        assertThat(hold.order()).isEqualTo(wish.request().order());
        assertThat(hold.captured()).isEqualTo(Money.ofPence(6_00)).isEqualTo(hold.amount());
        assertThat(hold.released()).isEqualTo(Money.ZERO);
        assertThat(hold.split().parts())
                .extracting(
                        Split.Part::fund,
                        part -> part.pays().pence(),
                        part -> part.leftAfter().pence())
                .containsExactly(tuple(FundKind.CONTRIBUTION, 4_00L, 0L), tuple(FundKind.DIRECT_PAYMENT, 2_00L, 8_00L));
        assertThat(decided.lines()).extracting(HoldLine::captured).containsExactly(4_00L, 2_00L);
        verify(audit)
                .recordAll(List.of(AuditEvent.of(margaret.actor(), "MONEY_SPENT")
                        .about(margaret.account().value())
                        .because("ORDER_PLACED")
                        .on("hold", decided.hold())));
    }

    @Test
    void ofTwinsInOneBatchTheFirstAloneIsDecided() {
        var first = wish(1_00);
        var twin = new SpendCombiner.Wish(first.key(), first.request(), new CompletableFuture<>());
        var other = wish(1_00);
        when(facts.of(any())).thenReturn(List.of());

        batch.write(List.of(first, twin, other));

        verify(facts).of(List.of(first, other));
    }

    @Test
    void whereNothingIsInOrderNothingIsLockedOrWritten() {
        when(facts.of(any())).thenReturn(List.of());

        assertThat(batch.write(List.of(wish(1_00)))).isEmpty();
        verifyNoInteractions(balances, rows, audit);
    }

    @Test
    void whereNoneHasEnoughNothingIsWritten() {
        assertThat(write(14_01)).isEmpty();
        verifyNoInteractions(rows, audit);
    }

    private Map<SpendCombiner.Wish, Hold> write(long... pence) {
        var wishes = Arrays.stream(pence).mapToObj(this::wish).toList();
        when(facts.of(wishes)).thenReturn(wishes.stream().map(this::found).toList());
        return batch.write(wishes);
    }

    private SpendCombiner.Wish wish(long pence) {
        var request = new SpendRequest(
                margaret,
                UUID.randomUUID(),
                new OrganisationId(UUID.randomUUID()),
                LedgerUnderTest.COMPANY,
                Money.ofPence(pence),
                MONDAY,
                MONDAY);
        return new SpendCombiner.Wish(CommandKey.random(), request, new CompletableFuture<>());
    }

    private BatchFacts.Found found(SpendCombiner.Wish wish) {
        var terms = new SpendingTerms(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                List.of(fund(FundKind.CONTRIBUTION, CONTRIBUTION), fund(FundKind.DIRECT_PAYMENT, DIRECT)));
        return new BatchFacts.Found(
                wish, Spending.command(Command.Scope.SPEND, wish.key(), wish.request()), terms, PAYABLE);
    }

    private static WalletBook.Fund fund(FundKind kind, long account) {
        var terms = new FundTerms(FundSource.COUNCIL, Set.of(), MONDAY, null, 1, false, null);
        return new WalletBook.Fund(new FundId(UUID.randomUUID()), kind, account, terms);
    }
}
