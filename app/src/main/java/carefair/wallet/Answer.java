package carefair.wallet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a command did, kept beside its key so that the same key gets the same answer for ever.
 *
 * @param captured pence captured of the hold once this was done
 * @param released pence released of the hold once this was done
 * @param changed whether anything moved
 */
record Answer(@Nullable UUID hold, @Nullable UUID journal, long captured, long released, boolean changed) {}
