package carefair.ui;

import java.util.Optional;
import java.util.UUID;

/** Names a draft, in the address of each page of its journey. */
public record DraftId(UUID value) {

    /** The draft an address names, or nothing if it has not the shape of one. */
    public static Optional<DraftId> parse(String text) {
        return IdInAddress.of(text).map(DraftId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
