package carefair.audit;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Keeps what people wrote: the only free text; every other table holds its id. It can be withheld or erased without breaking the chain. */
@Service
public class Words {

    /** Keeps a text of 1 to 2,000 characters about a person, in the caller's transaction. */
    public WordsId write(UUID subject, UUID author, String text) {
        throw new UnsupportedOperationException();
    }

    /** The text, or nothing if it was withheld or erased. */
    public Optional<String> read(WordsId id) {
        throw new UnsupportedOperationException();
    }
}
