package carefair.directory;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface KeptProofs extends Repository<KeptProof, UUID> {

    KeptProof save(KeptProof proof);

    long countByListingId(UUID listing);
}
