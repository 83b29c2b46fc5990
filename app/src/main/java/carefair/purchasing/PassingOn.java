package carefair.purchasing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the council is with a question to a provider who is not here.
 *
 * @param by when the council asks, or after that asks again or says that there is no answer; null while nothing waits
 * @param askedAt when the council asked the provider; null before that, and while nothing waits
 */
public record PassingOn(@Nullable LocalDate by, @Nullable Instant askedAt) {}
