package carefair.purchasing;

import carefair.audit.WordsId;
import carefair.directory.CancellationTerms;
import carefair.directory.ListingId;
import carefair.directory.Offer;
import carefair.directory.OfferId;
import carefair.directory.Unit;
import carefair.identity.GrantId;
import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.London;
import carefair.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The people of the order tests, and a clock they set: Margaret orders from Corfe Companions at £21.00 an hour. */
final class OrderStory {

    static final Who.Resident MARGARET =
            new Who.Resident(new SignInId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), null);
    static final Who.Resident RUTH_FOR_MARGARET =
            new Who.Resident(new SignInId(UUID.randomUUID()), MARGARET.account(), new GrantId(UUID.randomUUID()));
    static final Who.Provider PRIYA =
            new Who.Provider(new SignInId(UUID.randomUUID()), new OrganisationId(UUID.randomUUID()));
    static final Who.Staff TOM = new Who.Staff(new SignInId(UUID.randomUUID()), Set.of(Role.DIRECT_PAYMENT_OFFICER));
    static final Who.System DEADLINES = new Who.System("deadlines");

    /** Free until 24 hours before the first day, then the price of one hour. */
    static final Offer COMPANY = new Offer(
            new OfferId(UUID.randomUUID()),
            new ListingId(UUID.randomUUID()),
            "Corfe Companions",
            PRIYA.organisation(),
            "Company and help with lunch",
            "At home",
            new CategoryCode("company"),
            Unit.HOUR,
            Money.ofPence(21_00),
            8,
            new CancellationTerms(24, 1),
            true);

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final LocalDate FIRST = LocalDate.of(2026, 12, 2);
    static final LocalDate LAST = LocalDate.of(2026, 12, 9);

    private OrderStory() {}

    /** Two hours on each of two Wednesdays: £84.00 in all, placed on Monday 23 November 2026. */
    static Order placed() {
        return Order.place(CommandKey.random(), MARGARET, COMPANY, twoHoursOn(FIRST, LAST), on(MONDAY));
    }

    static Order accepted() {
        var order = placed();
        order.accept(PRIYA, on(MONDAY));
        return order;
    }

    static Order delivered() {
        var order = accepted();
        order.deliver(PRIYA, LAST, on(LAST));
        return order;
    }

    static Order questioned() {
        var order = delivered();
        order.question(MARGARET, said(Happening.QUESTIONED), on(LAST));
        return order;
    }

    static NewOrder twoHoursOn(LocalDate... days) {
        return new NewOrder(COMPANY.id(), COMPANY.unitPrice(), 2, List.of(days));
    }

    static Happened said(Happening happening) {
        return Happened.plainly(happening).saying(new WordsId(UUID.randomUUID()));
    }

    /** Nine in the morning of that day. */
    static Timetable on(LocalDate day) {
        return at(day, LocalTime.of(9, 0));
    }

    static Timetable at(LocalDate day, LocalTime time) {
        return at(day.atTime(time).atZone(London.ZONE).toInstant());
    }

    static Timetable at(Instant now) {
        return new Timetable(now, new Dorset());
    }
}
