package carefair.purchasing;

import carefair.audit.WordsId;
import carefair.shared.Money;
import org.jspecify.annotations.Nullable;

/** What happened to an order, with the words somebody wrote and the money it was about, where there are any. */
record Happened(
        Happening happening,
        @Nullable WordsId words,
        @Nullable Money amount) {

    static Happened plainly(Happening happening) {
        return new Happened(happening, null, null);
    }

    Happened saying(WordsId words) {
        return new Happened(happening, words, amount);
    }

    Happened about(Money amount) {
        return new Happened(happening, words, amount);
    }
}
