package carefair.directory;

import java.util.Locale;

/** What somebody puts first when results are put in order, in place of what matches best. */
public enum First {
    NEAREST,
    CHEAPEST,
    FREE,
    FRESHEST,
    REVIEWED;

    /** As in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
