package carefair.ui;

import carefair.settings.Settings;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** What every page needs from around it. A page's constructor takes it first and hands it to {@link Page}. */
@Component
public record Kit(Texts texts, Settings settings, Drafts drafts, Frame frame, InstantSource clock) {

    /** Builds the pieces of a page from keys of the bundles. */
    public Build build() {
        return new Build(texts);
    }
}
