package carefair.accreditation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A check as people look for it: a kind of check, and of DBS checks a level, which stands for the levels above it too. */
public enum HeldCheck {
    // Kept by name, and in the index of listings by number: a new one goes to the end.
    IDENTITY(CheckKind.IDENTITY, null),
    INSURANCE(CheckKind.INSURANCE, null),
    TRAINING(CheckKind.TRAINING, null),
    FOOD_HYGIENE(CheckKind.FOOD_HYGIENE, null),
    RIGHT_TO_TRADE(CheckKind.RIGHT_TO_TRADE, null),
    DBS_BASIC(CheckKind.DBS, DbsLevel.BASIC),
    DBS_STANDARD(CheckKind.DBS, DbsLevel.STANDARD),
    DBS_ENHANCED(CheckKind.DBS, DbsLevel.ENHANCED),
    DBS_ENHANCED_AND_BARRED(CheckKind.DBS, DbsLevel.ENHANCED_AND_BARRED);

    private final CheckKind kind;
    private final @Nullable DbsLevel level;

    HeldCheck(CheckKind kind, @Nullable DbsLevel level) {
        this.kind = kind;
        this.level = level;
    }

    public boolean isDbs() {
        return level != null;
    }

    /** Those of one group, in order: the levels of DBS checks, or all others. */
    public static List<HeldCheck> all(boolean dbs) {
        return Arrays.stream(values()).filter(check -> check.isDbs() == dbs).toList();
    }

    /** As in addresses: {@code food-hygiene}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a check of this kind and level is worth to somebody who looks: of a DBS check its own level and those below. */
    static Stream<HeldCheck> by(CheckKind kind, @Nullable DbsLevel level) {
        return Arrays.stream(values())
                .filter(check -> check.kind == kind)
                .filter(check -> check.level == null || level != null && check.level.compareTo(level) <= 0);
    }
}
