package carefair.purchasing.ui;

import carefair.directory.ListingId;
import carefair.shared.CommandKey;
import carefair.ui.Drafts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A question on its way: whom, in what words, and the key that was made with it.
 *
 * @param several whether they were chosen from the saved listings
 * @param sent whether it was sent; then the words are forgotten here
 */
record AskDraft(CommandKey key, List<ListingId> listings, String words, boolean several, boolean sent) {

    static final String JOURNEY = "ask";
    static final String LISTINGS = "listings";
    static final String WORDS = "words";

    private static final String KEY = "key";
    private static final String SEVERAL = "several";
    private static final String SENT = "sent";

    static Map<String, String> begin(List<ListingId> listings, boolean several) {
        var answers = new HashMap<String, String>();
        answers.put(KEY, CommandKey.random().value().toString());
        answers.put(SEVERAL, several ? "yes" : "");
        if (!listings.isEmpty()) {
            answers.put(
                    LISTINGS, listings.stream().map(id -> id.value().toString()).collect(Collectors.joining("\n")));
        }
        return answers;
    }

    static Map<String, String> done() {
        return Map.of(SENT, "yes", WORDS, "");
    }

    static AskDraft of(Drafts.Draft draft) {
        return new AskDraft(
                new CommandKey(UUID.fromString(draft.answer(KEY))),
                draft.answer(LISTINGS)
                        .lines()
                        .map(line -> new ListingId(UUID.fromString(line)))
                        .toList(),
                draft.answer(WORDS).strip(),
                !draft.answer(SEVERAL).isEmpty(),
                !draft.answer(SENT).isEmpty());
    }
}
