package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which fund pays what of one price; the parts add up to it exactly. Funds that pay nothing are left out. */
public record Split(List<Part> parts) {

    /**
     * @param leftAfter what will be left to use in the fund once this is set aside
     * @param until the fund's last day, which tells two grants apart; null if it has no end
     * @param holder who keeps the fund and pays with it; null where the council does
     */
    public record Part(
            FundKind fund,
            Money pays,
            Money leftAfter,
            @Nullable LocalDate until,
            @Nullable OrganisationId holder) {

        public Part(FundKind fund, Money pays, Money leftAfter) {
            this(fund, pays, leftAfter, null, null);
        }
    }

    /** The holder that pays all of it; nothing where the council pays. */
    public Optional<OrganisationId> holder() {
        return parts.stream().map(Part::holder).filter(Objects::nonNull).findFirst();
    }

    public Money total() {
        return Money.sum(parts.stream().map(Part::pays).toList());
    }
}
