package carefair.directory;

import carefair.identity.OrganisationId;
import java.util.Optional;

/** How fast a provider usually answers: shown on its listings, and known by the module in which it is asked. */
@FunctionalInterface
public interface SpeedOfAnswers {

    /** Nothing before the provider has answered often enough to say "usually". Open to everybody. */
    Optional<AnswerSpeed> of(OrganisationId provider);
}
