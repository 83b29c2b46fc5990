package carefair.directory.oruk;

import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.ui.Texts;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who runs a listed service, in the words of the standard. */
@Component
class RunBy {

    private static final String IN_SUMMARY = ". Run by ";
    private static final String WEBSITE = "Website: ";

    private final Organisations organisations;
    private final Texts texts;

    RunBy(Organisations organisations, Texts texts) {
        this.organisations = organisations;
        this.texts = texts;
    }

    Fields told(SharedListing listing, Parts parts) {
        var provider = listing.provider();
        return new Fields()
                .with("id", provider == null ? Ids.runs(listing.id()) : provider)
                .with(
                        "name",
                        provider == null
                                ? nameOfUnclaimed(listing)
                                : organisations.nameOf(new OrganisationId(provider)))
                .with("description", texts.say("directory.oruk.organisation"))
                .with("website", listing.byOutcode() ? null : website(parts));
    }

    /** The register that it comes from may say who runs it. */
    private static String nameOfUnclaimed(SharedListing listing) {
        int at = listing.source().startsWith("cqc:") ? listing.summary().lastIndexOf(IN_SUMMARY) : -1;
        return at < 0 ? listing.name() : listing.summary().substring(at + IN_SUMMARY.length());
    }

    private static @Nullable String website(Parts parts) {
        return parts.details().stream()
                .filter(detail -> detail.startsWith(WEBSITE))
                .map(detail -> detail.substring(WEBSITE.length()).strip())
                .map(site -> site.matches("(?i)https?://.*") ? site : "http://" + site)
                .filter(RunBy::isAddress)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAddress(String text) {
        try {
            var host = URI.create(text).getHost();
            return host != null && host.contains(".");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
