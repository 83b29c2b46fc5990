package carefair.directory.ui;

import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.directory.Offer;
import carefair.directory.OnMap;
import carefair.places.Point;
import carefair.places.Whereabouts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A shortlist in words that can be read on paper: whole addresses, no door and no phone that the listing itself does not show. */
@Component
class ShortlistRows {

    private static final double METRES_A_MILE = 1609.344;

    /** How many of them a letter names: mail programs cut off what is longer. */
    private static final int IN_LETTER = 10;

    private final Telling telling;
    private final Beside beside;
    private final OnMap onMap;
    private final String address;

    ShortlistRows(Telling telling, Beside beside, OnMap onMap, @Value("${carefair.public-url}") String address) {
        this.telling = telling;
        this.beside = beside;
        this.onMap = onMap;
        this.address = address;
    }

    /**
     * One listing.
     *
     * @param away how far, in words; empty where no place was given or its own is not known
     * @param page the whole address of its page; {@code ask} likewise, empty where no question can be asked here
     */
    record Row(
            int number,
            String name,
            String href,
            String kind,
            boolean invented,
            boolean live,
            String area,
            String away,
            List<String> prices,
            List<String> checked,
            List<String> notChecked,
            String proved,
            String page,
            String ask) {}

    /** @param from where distances are counted from; null if nobody said */
    List<Row> of(List<Listing> listings, @Nullable Whereabouts from) {
        Map<ListingId, Point> points = from == null
                ? Map.of()
                : onMap.of(listings.stream().map(Listing::id).toList());
        var rows = new ArrayList<Row>();
        for (var listing : listings) {
            var point = points.get(listing.id());
            rows.add(row(rows.size() + 1, listing, from == null || point == null ? "" : away(listing, from, point)));
        }
        return rows;
    }

    /** How far one of them is, in words; empty where its place is not known. */
    String away(Listing listing, Whereabouts from) {
        var point = onMap.of(List.of(listing.id())).get(listing.id());
        return point == null ? "" : away(listing, from, point);
    }

    /** The address of a list that was sent. */
    String whole(String path) {
        return address + path;
    }

    /** Opens a letter in the reader's own mail program, with the link and the first of the list in it. */
    String letter(List<Row> rows, String path, String until) {
        var lines = rows.stream()
                .limit(IN_LETTER)
                .map(row -> telling.say("directory.shortlist.letter.line", row.name(), row.kind(), row.page()))
                .collect(Collectors.joining("\r\n\r\n"));
        var more =
                rows.size() > IN_LETTER ? telling.say("directory.shortlist.letter.more", rows.size() - IN_LETTER) : "";
        var words = telling.say("directory.shortlist.letter.text", whole(path), until) + "\r\n\r\n" + lines + "\r\n\r\n"
                + more;
        return "mailto:?subject=" + inLink(telling.say("directory.shortlist.letter.subject")) + "&body="
                + inLink(words.strip());
    }

    private Row row(int number, Listing listing, String away) {
        var ask = listing.live() ? beside.ask(listing).href() : "";
        return new Row(
                number,
                listing.name(),
                Card.href(listing),
                telling.kind(listing.kind()),
                listing.isInvented(),
                listing.live(),
                listing.area(),
                away,
                listing.offers().stream()
                        .filter(Offer::sold)
                        .map(offer -> telling.say(
                                "directory.shortlist.price", offer.name(), offer.unitPrice(), telling.per(offer)))
                        .toList(),
                listing.checked(),
                listing.notChecked(),
                telling.proved(listing),
                whole(Card.href(listing)),
                ask.isEmpty() ? "" : whole(ask));
    }

    /** Who may work from home is about so far: from the middle of an outcode. */
    private String away(Listing listing, Whereabouts from, Point point) {
        return telling.results().away(from.point().metresTo(point) / METRES_A_MILE, Roughly.from(from, listing.kind()));
    }

    private static String inLink(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
