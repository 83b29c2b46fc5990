package carefair.wallet;

import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.settings.RateBook;
import carefair.settings.Settings;
import carefair.shared.London;
import carefair.shared.Money;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what is really left in a wallet: after what the person's assistants will be owed, in money and in weeks, and what is to be expected
 * until the next payment. For the person, who acts for them with the power to see, and staff who opened the record.
 */
@Service
@Transactional(readOnly = true)
public class WhatIsLeft {

    /** What an assistant will be owed, for one reason. */
    public enum Reason {
        HOLIDAY,
        SICK_PAY,
        NOTICE,
        REDUNDANCY
    }

    /**
     * @param tenthsOfWeeks how many weeks of pay it stands for, in tenths; 0 where it is not counted in weeks
     */
    public record Reserve(Reason reason, Money amount, int tenthsOfWeeks) {}

    /** @param lines what the assistant will be owed, line by line */
    public record Owed(Employing.Assistant assistant, List<Reserve> lines) {
        public Money sum() {
            return Money.sum(lines.stream().map(Reserve::amount).toList());
        }
    }

    /**
     * What is to be expected until the next payment.
     *
     * @param comesIn what is paid in then
     * @param regular what regular orders set aside until then, and have not yet
     * @param likely what will probably be paid until then, by the last 12 weeks, beyond what is held and {@code regular}
     */
    public record Forecast(LocalDate day, Money comesIn, Money held, Money regular, Money likely, Money then) {}

    /**
     * @param left in all funds, after orders
     * @param direct what of it is the direct payment's
     * @param spare {@code left} less all reserves; less than nothing if more is owed than is there
     * @param aWeek what the regular payments come to a week; nothing if none is set up
     * @param weeksInHand how many weeks of the regular payment the spare money is, in tenths, rounded down
     * @param unconfirmed rates nobody has checked against their source yet
     */
    public record Left(
            Money left,
            Money direct,
            List<Owed> owed,
            Money spare,
            @Nullable Money aWeek,
            @Nullable Long weeksInHand,
            @Nullable Forecast forecast,
            List<String> unconfirmed) {

        /** What may stay before the rest counts as a surplus. */
        public Money kept(int weeks) {
            return aWeek == null ? Money.ZERO : aWeek.times(weeks);
        }

        /** What of the direct payment is left over now: never what assistants will be owed. */
        public Money surplus(int weeks) {
            return positive(direct.minus(reserves()).minus(kept(weeks)));
        }

        /** The same after the next payment, so that it is seen from the day it is foreseeable. */
        public Money surplusThen(int weeks) {
            return forecast == null
                    ? surplus(weeks)
                    : positive(direct.minus(forecast.regular())
                            .minus(forecast.likely())
                            .plus(forecast.comesIn())
                            .minus(reserves())
                            .minus(kept(weeks)));
        }

        private static Money positive(Money sum) {
            return sum.isNegative() ? Money.ZERO : sum;
        }

        public Money reserves() {
            return Money.sum(owed.stream().map(Owed::sum).toList());
        }
    }

    static final int LOOKS_BACK_DAYS = 84;

    /** Where the figures come from. */
    @org.springframework.stereotype.Component
    record Sources(
            RateBook rates,
            Settings settings,
            UsualSpending spending,
            ObjectProvider<PayInsAhead> ahead,
            ObjectProvider<SpendsAhead> regular) {}

    private final WalletRights rights;
    private final WalletReading reading;
    private final Employing employing;
    private final Sources sources;
    private final InstantSource clock;

    WhatIsLeft(WalletRights rights, WalletReading reading, Employing employing, Sources sources, InstantSource clock) {
        this.rights = rights;
        this.reading = reading;
        this.employing = employing;
        this.sources = sources;
        this.clock = clock;
    }

    /** What is left now; nothing if the person has no wallet. */
    public Optional<Left> of(Who who, PersonId person) {
        rights.maySee(who, person);
        return reading.wallet(person).map(wallet -> left(person, wallet));
    }

    private Left left(PersonId person, Wallets.WalletState wallet) {
        var today = London.today(clock);
        var rates =
                EmployingRates.on(sources.rates(), sources.settings().council().code(), today);
        var owed = new ArrayList<Owed>();
        for (var assistant : employing.of(person)) {
            owed.add(new Owed(
                    assistant,
                    Reserves.of(assistant.work(), rates, today).stream()
                            .map(line -> new Reserve(Reason.valueOf(line.kind().name()), line.amount(), line.weeks()))
                            .toList()));
        }
        var spare = wallet.left().minus(Money.sum(owed.stream().map(Owed::sum).toList()));
        var ahead = Optional.ofNullable(sources.ahead().getIfAvailable()).flatMap(source -> source.of(person));
        var aWeek =
                ahead.map(PayInsAhead.Ahead::aWeek).filter(Money::isPositive).orElse(null);
        return new Left(
                wallet.left(),
                wallet.funds().stream()
                        .filter(fund -> fund.kind() == FundKind.DIRECT_PAYMENT)
                        .map(Wallets.FundState::left)
                        .reduce(Money.ZERO, Money::plus),
                owed,
                spare,
                aWeek,
                aWeek == null ? null : Math.max(0, spare.pence()) * 10 / aWeek.pence(),
                ahead.map(next -> forecast(person, wallet, next, today)).orElse(null),
                owed.isEmpty() ? List.of() : rates.unconfirmed());
    }

    private Forecast forecast(PersonId person, Wallets.WalletState wallet, PayInsAhead.Ahead ahead, LocalDate today) {
        long days = Math.max(0, ahead.nextDay().toEpochDay() - today.toEpochDay());
        // A young wallet has not twelve weeks to look back on, and a day is too few to say what is usual.
        long back = Math.clamp(today.toEpochDay() - wallet.choice().chosenOn().toEpochDay(), 7, LOOKS_BACK_DAYS);
        long spent = sources.spending().since(person, London.startOf(today.minusDays(back)));
        var usual = Money.ofPence(Reserves.rounded(spent * days, back));
        // What comes regularly was paid before too: it is not counted a second time as what is usual.
        var regular = regular(person, ahead.nextDay());
        var known = wallet.setAside().plus(regular);
        var likely = usual.isMoreThan(known) ? usual.minus(known) : Money.ZERO;
        return new Forecast(
                ahead.nextDay(),
                ahead.next(),
                wallet.setAside(),
                regular,
                likely,
                wallet.left().minus(regular).minus(likely).plus(ahead.next()));
    }

    private Money regular(PersonId person, LocalDate day) {
        var source = sources.regular().getIfAvailable();
        return source == null ? Money.ZERO : source.until(person, day);
    }
}
