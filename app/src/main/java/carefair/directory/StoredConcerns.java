package carefair.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredConcerns extends Repository<StoredConcern, UUID> {

    StoredConcern saveAndFlush(StoredConcern concern);

    Optional<StoredConcern> findById(UUID id);

    @Query("select c from StoredConcern c where c.closedAt is null order by c.raisedAt, c.id")
    List<StoredConcern> open();

    @Query("select c from StoredConcern c where c.closedAt is not null order by c.closedAt desc, c.id")
    List<StoredConcern> closed(Limit limit);
}
