package carefair.directory.ui;

import carefair.ui.PageGuard;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A listing or offer that is not there, or is another provider's, has no page. */
@Component("directoryGuard")
class Guard implements PageGuard {

    private static final Pattern SAVE = Pattern.compile("/app/save/([^/]+)/?");
    private static final Pattern SEARCH = Pattern.compile("/app/searches/([^/]+)/?");
    private static final Pattern PRICE = Pattern.compile("/app/provider/listings/price/([^/]+)/?");
    private static final Pattern LISTING = Pattern.compile("/app/provider/listings/(?:withdraw|share|days)/([^/]+)/?");
    private static final Pattern PUBLISH = Pattern.compile("/app/provider/listings/publish/([^/]+)/?");
    private static final Pattern EDIT = Pattern.compile("/app/provider/listings/(?:edit|history)/([^/]+)(?:/.*)?");

    private final Paths paths;
    private final OwnDesk desk;
    private final VersionDesk versions;
    private final SearchDesk searches;

    Guard(Paths paths, OwnDesk desk, VersionDesk versions, SearchDesk searches) {
        this.paths = paths;
        this.desk = desk;
        this.versions = versions;
        this.searches = searches;
    }

    @Override
    public boolean exists(String path) {
        var save = SAVE.matcher(path);
        if (save.matches()) {
            return paths.listing(save.group(1)).isPresent();
        }
        var search = SEARCH.matcher(path);
        if (search.matches()) {
            // Who is told of something new and is not signed in is asked to sign in.
            return search.group(1).equals("new")
                    || !searches.anyone()
                    || searches.one(search.group(1)).isPresent();
        }
        if (!path.startsWith("/app/provider/listings")) {
            return true;
        }
        if (!desk.isProvider()) {
            return false;
        }
        var publish = PUBLISH.matcher(path);
        if (publish.matches()) {
            return versions.own(publish.group(1)).isPresent();
        }
        var edit = EDIT.matcher(path);
        if (edit.matches()) {
            return VersionDesk.listing(edit.group(1)).flatMap(versions::newest).isPresent();
        }
        var price = PRICE.matcher(path);
        var listing = LISTING.matcher(path);
        return price.matches()
                ? desk.offer(price.group(1)).isPresent()
                : !listing.matches() || desk.listing(listing.group(1)).isPresent();
    }
}
