package carefair.purchasing;

import carefair.identity.Who;
import java.util.List;
import org.springframework.stereotype.Service;

/** Places orders and shows them to those whose they are. */
@Service
public class Orders {

    /** The account's orders, newest first. Needs {@link carefair.identity.Power#SEE}. */
    public List<OrderView> ofAccount(Who.Resident who) {
        throw new UnsupportedOperationException();
    }

    /** The provider's orders, those waiting for it first. */
    public List<OrderView> ofProvider(Who.Provider who) {
        throw new UnsupportedOperationException();
    }

    /** One order. @throws carefair.identity.IdentityRefusal.NotYours if it is not there or somebody else's */
    public OrderView order(Who who, OrderId id) {
        throw new UnsupportedOperationException();
    }
}
