package carefair.purchasing;

import carefair.identity.Who;

/** In what capacity somebody did something to an order. */
public enum ActingAs {
    THEMSELVES,
    REPRESENTATIVE,
    PROVIDER,
    COUNCIL,
    CAREFAIR;

    static ActingAs of(Who who) {
        return switch (who) {
            case Who.Resident resident -> resident.isThemselves() ? THEMSELVES : REPRESENTATIVE;
            case Who.Provider provider -> PROVIDER;
            case Who.Staff staff -> COUNCIL;
            case Who.System system -> CAREFAIR;
            // They ask, but have no orders.
            case Who.Unjoined unjoined -> THEMSELVES;
        };
    }
}
