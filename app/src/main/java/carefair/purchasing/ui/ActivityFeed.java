package carefair.purchasing.ui;

import carefair.directory.Directory;
import carefair.directory.Offer;
import carefair.directory.OfferId;
import carefair.purchasing.Activities;
import carefair.purchasing.ActivityDate;
import carefair.ui.Kit;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All activities as a calendar that phones and computers can follow, at an address that stays. Open to everybody. */
@Controller
class ActivityFeed {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    /** Whoever follows a calendar asks again and again; it is written anew no more often than this. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private record Written(Instant at, String text) {}

    private final Kit kit;
    private final Activities activities;
    private final Directory directory;
    private final String publicUrl;
    private volatile @Nullable Written last;

    ActivityFeed(
            Kit kit, Activities activities, Directory directory, @Value("${carefair.public-url}") String publicUrl) {
        this.kit = kit;
        this.activities = activities;
        this.directory = directory;
        this.publicUrl = publicUrl;
    }

    @GetMapping("/activities.ics")
    ResponseEntity<byte[]> calendar() {
        var now = kit.clock().instant();
        var known = last;
        if (known == null || Duration.between(known.at(), now).abs().compareTo(FRESH) >= 0) {
            known = new Written(now, write());
            last = known;
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header("Content-Disposition", "inline; filename=activities.ics")
                .body(known.text().getBytes(StandardCharsets.UTF_8));
    }

    private String write() {
        var offers = new HashMap<OfferId, Offer>();
        var areas = new HashMap<OfferId, String>();
        List<ICalendar.Event> events = activities.forCalendar().stream()
                .map(date -> event(date, offers, areas))
                .toList();
        return ICalendar.of(kit.texts().say("purchasing.activity.feed"), events);
    }

    private ICalendar.Event event(ActivityDate date, Map<OfferId, Offer> offers, Map<OfferId, String> areas) {
        var offer = offers.computeIfAbsent(date.offer(), directory::offer);
        var area = areas.computeIfAbsent(
                date.offer(), _ -> directory.listing(date.listing()).area());
        return new ICalendar.Event(
                date.id().value() + "@" + URI.create(publicUrl).getHost(),
                date.timesChanged(),
                date.changedAt(),
                date.startsAt(),
                date.endsAt(),
                date.calledOff() || !offer.sold(),
                kit.texts().say("purchasing.activity.heading", offer.name(), offer.listingName()),
                offer.description(),
                area,
                publicUrl + "/listings/" + date.listing().value());
    }
}
