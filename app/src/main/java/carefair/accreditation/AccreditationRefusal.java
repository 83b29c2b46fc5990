package carefair.accreditation;

/** The expected "no" about checks and suspensions. Nothing was changed. */
public abstract sealed class AccreditationRefusal extends RuntimeException {

    /** The officer works for this provider. An audit record was written. */
    public static final class OwnProvider extends AccreditationRefusal {}

    /** A paper is from a day to come, or was seen on one. */
    public static final class DayToCome extends AccreditationRefusal {}

    /** The key came before with another content. */
    public static final class CheckFormUsedAgain extends AccreditationRefusal {}

    /** The check was taken back already. */
    public static final class TakenBackAlready extends AccreditationRefusal {}

    /** Another change waits for this provider. */
    public static final class SuspensionWaiting extends AccreditationRefusal {}

    /** The provider is suspended already, or is not suspended and cannot be brought back. */
    public static final class SuspensionChangesNothing extends AccreditationRefusal {}

    /** Whoever decides asked for it. An audit record was written. */
    public static final class SuspensionNeedsAnother extends AccreditationRefusal {}

    /** It was decided already, by somebody else or otherwise. */
    public static final class SuspensionDecided extends AccreditationRefusal {}
}
