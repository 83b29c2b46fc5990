package carefair.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrderRepository extends JpaRepository<Order, UUID> {

    Optional<Order> findByCommandKey(UUID commandKey);

    List<Order> findByAccountIdOrderByPlacedAtDescIdDesc(UUID accountId);

    /** What the council was asked about, and said no to, is none of the provider's business. */
    @Query(
            "select o from Order o where o.bought.providerId = :provider and o.progress.stage not in"
                    + " (carefair.purchasing.Stage.ASKED, carefair.purchasing.Stage.NOT_ALLOWED) order by o.placedAt desc, o.id desc")
    List<Order> ofProvider(UUID provider);

    @Query(
            "select o from Order o where o.progress.turn = carefair.purchasing.Turn.COUNCIL order by o.progress.due, o.placedAt")
    List<Order> waitingForCouncil();

    /** What is still to be delivered, paid or decided of a provider's orders, the council's questions about them too. */
    @Query("select o from Order o where o.bought.providerId = :provider and o.progress.stage in"
            + " (carefair.purchasing.Stage.ASKED, carefair.purchasing.Stage.PLACED, carefair.purchasing.Stage.ACCEPTED,"
            + " carefair.purchasing.Stage.DELIVERED, carefair.purchasing.Stage.QUESTIONED) order by o.placedAt, o.id")
    List<Order> open(UUID provider);

    /** Whose orders of an offer are on their way: placed or accepted, and not delivered yet. */
    @Query(
            "select distinct o.accountId from Order o where o.bought.offerId = :offer and o.progress.stage in"
                    + " (carefair.purchasing.Stage.ASKED, carefair.purchasing.Stage.PLACED, carefair.purchasing.Stage.ACCEPTED)")
    List<UUID> openOf(UUID offer);

    @Query("select o.id from Order o where o.progress.lookOn <= :today order by o.progress.lookOn, o.id")
    List<UUID> toLookAt(LocalDate today);
}
