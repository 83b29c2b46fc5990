package carefair.identity;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WrongJoiningTries extends Repository<WrongJoiningTry, UUID> {

    void save(WrongJoiningTry wrong);

    int countBySignInIdAndTriedAtAfter(UUID signIn, Instant since);
}
