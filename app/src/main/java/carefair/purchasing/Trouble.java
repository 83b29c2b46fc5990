package carefair.purchasing;

import carefair.directory.DirectoryRefusal;
import carefair.identity.IdentityRefusal;
import carefair.wallet.WalletRefusal;

/** Why the next period of a regular order cannot be set aside. */
public enum Trouble {
    NO_MONEY,
    FROZEN,
    NOT_COVERED,
    BLOCKED,
    ASK_FIRST,
    NEW_PRICE,
    NOT_OFFERED,
    NO_RIGHT;

    static Trouble of(RuntimeException refusal) {
        return switch (refusal) {
            case WalletRefusal.NotEnoughMoney _ -> NO_MONEY;
            case WalletRefusal.Frozen _ -> FROZEN;
            case WalletRefusal.Blocked _ -> BLOCKED;
            case WalletRefusal.AskFirst _ -> ASK_FIRST;
            case WalletRefusal.NotInPlan _,
                    WalletRefusal.FundNotBegun _,
                    WalletRefusal.FundEnds _,
                    WalletRefusal.NoWallet _ -> NOT_COVERED;
            case OrderRefusal.PriceChanged _ -> NEW_PRICE;
            case OrderRefusal.NoLongerOffered _,
                    OrderRefusal.TooMany _,
                    OrderRefusal.NotADate _,
                    OrderRefusal.NoPlaceLeft _,
                    DirectoryRefusal _ -> NOT_OFFERED;
            case IdentityRefusal _ -> NO_RIGHT;
            default -> throw refusal;
        };
    }
}
