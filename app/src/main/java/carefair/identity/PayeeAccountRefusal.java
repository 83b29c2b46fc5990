package carefair.identity;

/** The expected "no" about where a provider is paid. Nothing was changed. */
public abstract sealed class PayeeAccountRefusal extends RuntimeException {

    /** Whoever decides asked for it themselves, or works for the provider. An audit record was written. */
    public static final class OwnBankDetails extends PayeeAccountRefusal {}

    /** It was decided already, by somebody else or otherwise. */
    public static final class BankDetailsDecided extends PayeeAccountRefusal {}

    /** Other bank details of this provider wait for the council. */
    public static final class BankDetailsWaiting extends PayeeAccountRefusal {}

    /** The key came before with another content. */
    public static final class BankFormUsedAgain extends PayeeAccountRefusal {}

    /** Somebody changed the account in the database: it is not what was asked for, and nobody can read it. */
    public static final class BankDetailsChanged extends PayeeAccountRefusal {}

    /** The words have the account number in them, which nobody but who decides may read. */
    public static final class NumberInWords extends PayeeAccountRefusal {}
}
