package carefair.directory;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a listing says that its provider is reached outside of the service, as far as its register published it.
 *
 * @param phones as people write them
 * @param website with its scheme
 * @param register the page of the Care Quality Commission about it, which has its telephone number
 */
public record PublicContact(
        List<String> phones, Optional<String> website, Optional<String> address, Optional<String> register) {

    private static final Pattern CQC = Pattern.compile("cqc:(1-\\d+)");

    private static final String WEBSITE = "Website: ";
    private static final String ADDRESS = "Address: ";
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.,-])(\\+44|0)[\\s().-]*(\\d[\\s().-]?){8,10}(?!\\d)");
    private static final Pattern SITE =
            Pattern.compile("(https?://)?[\\w.-]+\\.[a-z]{2,}(/[^\\s\"<>]*)?", Pattern.CASE_INSENSITIVE);

    /** Nothing of a personal assistant: nobody tells where an assistant lives. */
    public static PublicContact of(Listing listing) {
        if (listing.kind() == ListingKind.PERSONAL_ASSISTANT) {
            return new PublicContact(List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        return new PublicContact(
                Stream.concat(Stream.of(listing.summary()), listing.details().stream())
                        .filter(each -> !each.startsWith(WEBSITE))
                        .flatMap(each -> PHONE.matcher(each).results().map(MatchResult::group))
                        .map(String::strip)
                        .distinct()
                        .toList(),
                said(listing, WEBSITE)
                        .filter(site -> SITE.matcher(site).matches())
                        .map(PublicContact::withScheme),
                said(listing, ADDRESS),
                CQC.matcher(listing.source())
                        .results()
                        .map(found -> "https://www.cqc.org.uk/location/" + found.group(1))
                        .findFirst());
    }

    /** Whether nothing was published. */
    public boolean isEmpty() {
        return phones.isEmpty() && website.isEmpty() && address.isEmpty() && register.isEmpty();
    }

    private static Optional<String> said(Listing listing, String what) {
        return listing.details().stream()
                .filter(each -> each.startsWith(what))
                .map(each -> each.substring(what.length()).strip())
                .filter(each -> !each.isEmpty())
                .findFirst();
    }

    private static String withScheme(String site) {
        return site.matches("(?i)https?://.*") ? site : "https://" + site;
    }
}
