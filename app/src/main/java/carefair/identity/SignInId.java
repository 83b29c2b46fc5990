package carefair.identity;

import java.util.UUID;

/** Names one way in: an account at the sign-in provider, whoever it belongs to. The actor of every act. */
public record SignInId(UUID value) {}
