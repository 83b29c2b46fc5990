package carefair.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RegularOrderRepository extends JpaRepository<RegularOrder, UUID> {

    Optional<RegularOrder> findByCommandKey(UUID commandKey);

    List<RegularOrder> findByAccountIdOrderByStartedAtDescIdDesc(UUID accountId);

    List<RegularOrder> findByTermsProviderIdOrderByStartedAtDescIdDesc(UUID providerId);

    /** Whose regular orders of an offer go on. */
    @Query("select distinct r.accountId from RegularOrder r where r.terms.offerId = :offer"
            + " and r.stage = carefair.purchasing.RegularStage.GOING")
    List<UUID> goingOf(UUID offer);

    /** Whose regular orders of a provider go on. */
    @Query("select distinct r.accountId from RegularOrder r where r.terms.providerId = :provider"
            + " and r.stage = carefair.purchasing.RegularStage.GOING")
    List<UUID> goingWith(UUID provider);

    /** Those of a listing that go on and of which the provider accepted a period. */
    @Query("select r from RegularOrder r where r.terms.listingId = :listing"
            + " and r.stage = carefair.purchasing.RegularStage.GOING and exists (select 1 from RegularPeriod p join Order o"
            + " on o.id = p.orderId where p.id.regularId = r.id and o.progress.stage in (carefair.purchasing.Stage.ACCEPTED,"
            + " carefair.purchasing.Stage.DELIVERED, carefair.purchasing.Stage.QUESTIONED, carefair.purchasing.Stage.CONFIRMED,"
            + " carefair.purchasing.Stage.PART_PAID, carefair.purchasing.Stage.DECIDED))")
    List<RegularOrder> agreedOf(UUID listing);

    @Query("select r.id from RegularOrder r where r.lookOn <= :today order by r.lookOn, r.id")
    List<UUID> toLookAt(LocalDate today);

    @Query("select p from RegularPeriod p where p.orderId = :order")
    Optional<RegularPeriod> periodOf(UUID order);

    /** Its orders, last first. */
    @Query("select o from Order o where o.id in (select p.orderId from RegularPeriod p where p.id.regularId = :regular)"
            + " order by o.bought.firstDay desc")
    List<Order> ordersOf(UUID regular);
}
