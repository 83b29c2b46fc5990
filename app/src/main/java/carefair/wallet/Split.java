package carefair.wallet;

import carefair.shared.Money;
import java.util.List;

/** Which fund pays what of one price; the parts add up to it exactly. Funds that pay nothing are left out. */
public record Split(List<Part> parts) {

    /** @param leftAfter what will be left to use in the fund once this is set aside */
    public record Part(FundKind fund, Money pays, Money leftAfter) {}

    public Money total() {
        return Money.sum(parts.stream().map(Part::pays).toList());
    }
}
