package carefair.ui;

import java.util.Map;

/** A postcode, town or village, as typed; whoever knows places says where it is. */
public final class PostcodeOrPlaceAnswer extends InputAnswer<String, PostcodeOrPlaceAnswer> {

    PostcodeOrPlaceAnswer(Texts texts, String key, Map<String, ?> facts) {
        super(texts, key, facts, textInput());
        attribute("autocomplete", "postal-code");
        attribute("spellcheck", "false");
        width("w20");
    }

    @Override
    Read<String> read(Typed sent) {
        return Reading.text(sent.first(inputName()), 100);
    }
}
