package carefair.identity;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignInRecords extends Repository<SignInRecord, UUID> {

    void save(SignInRecord signIn);

    Optional<SignInRecord> findById(UUID id);

    Optional<SignInRecord> findByDigest(byte[] digest);

    Optional<SignInRecord> findByPersonId(UUID person);

    @Query("select s from SignInRecord s where lower(s.displayName) = :name or s.subject = :subject")
    List<SignInRecord> called(String name, String subject);

    @Query("select s.personId from SignInRecord s where s.personId in :people")
    Set<UUID> joinedAmong(Collection<UUID> people);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SignInRecord s where s.id = :id")
    Optional<SignInRecord> lock(UUID id);

    default Optional<SignInRecord> of(SignInId id) {
        return findById(id.value());
    }
}
