package carefair.identity;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The account somebody chose to act on, kept in their web session. */
@Component
class ChosenAccount {

    private static final String NAME = ChosenAccount.class.getName();

    /** @param grant the right it was chosen by, so that a refusal after its end can still name it; null for their own account */
    record Choice(UUID person, @Nullable UUID grant) implements Serializable {}

    Optional<Choice> get() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> (Choice) request.getAttribute(NAME, RequestAttributes.SCOPE_SESSION));
    }

    void set(Choice choice) {
        RequestContextHolder.currentRequestAttributes().setAttribute(NAME, choice, RequestAttributes.SCOPE_SESSION);
    }
}
