package carefair.directory;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OfferPrices extends Repository<OfferPrice, UUID> {

    OfferPrice save(OfferPrice price);

    List<OfferPrice> findByOfferIdOrderBySince(UUID offerId);
}
