package carefair.directory;

import carefair.identity.Access;
import carefair.identity.Who;
import carefair.places.Places;
import carefair.shared.CategoryCode;
import carefair.shared.London;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people looked for and did not find, for the council to see where help is missing. Nobody can be known by it. */
@Service
@Transactional
public class Gaps {

    /** What was looked for less often than this is not shown: so few could be known again. */
    public static final int FEWEST = 5;

    /** How many days back the council sees. */
    public static final int DAYS = 90;

    private static final int MOST_A_DAY = 2_000;
    private static final long PENCE_A_POUND = 100;

    private final UnmetNeeds needs;
    private final Finder finder;
    private final Places places;
    private final Access access;
    private final InstantSource clock;

    Gaps(UnmetNeeds needs, Finder finder, Places places, Access access, InstantSource clock) {
        this.needs = needs;
        this.finder = finder;
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Help that was looked for in vain.
     *
     * @param outcode around which; nothing where no place was given
     * @param category nothing where none could be read from the words
     */
    public record Gap(Optional<CategoryCode> category, Optional<String> outcode, long times) {}

    /** A filter that was on when nothing was found, such as {@code wheelchair-access}. */
    public record Filter(String code, long times) {}

    public record Told(List<Gap> gaps, List<Filter> filters) {}

    /**
     * Keeps that a search found nothing: the kind of help, the outcode, the filters and the day. The words are read for the kind of help
     * and not kept. Open to everybody; after 2,000 in a day no more are kept.
     */
    public void tell(Search searched) {
        var today = London.today(clock);
        if (needs.countBySearchedOn(today) >= MOST_A_DAY) {
            return;
        }
        needs.save(new UnmetNeed(
                UUID.randomUUID(),
                today,
                finder.categoriesAsked(searched).stream()
                        .findFirst()
                        .map(CategoryCode::text)
                        .orElse(null),
                Optional.ofNullable(searched.near()).flatMap(places::outcode).orElse(null),
                filters(searched)));
    }

    /**
     * What was looked for in vain in the last {@value #DAYS} days, the most often first; what was looked for fewer than
     * {@value #FEWEST} times is left out.
     *
     * @throws carefair.identity.IdentityRefusal.NotYourRole if they have no role any more
     */
    @Transactional(readOnly = true)
    public Told told(Who.Staff who) {
        access.requireStaff(who);
        var since = London.today(clock).minusDays(DAYS);
        var filters = needs.filters(since).stream()
                .flatMap(joined -> Arrays.stream(joined.split(",")))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Told(
                needs.counted(since, FEWEST).stream()
                        .map(counted -> new Gap(
                                Optional.ofNullable(counted.getCategory()).map(CategoryCode::new),
                                Optional.ofNullable(counted.getOutcode()),
                                counted.getTimes()))
                        .toList(),
                filters.entrySet().stream()
                        .filter(entry -> entry.getValue() >= FEWEST)
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(entry -> new Filter(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** Codes of ours alone, never what was typed; a price in whole pounds. */
    private static List<String> filters(Search searched) {
        var codes = new ArrayList<String>();
        searched.kinds().stream().sorted().forEach(kind -> codes.add(code(kind)));
        if (searched.withinMiles() != null) {
            codes.add("within-" + searched.withinMiles());
        }
        if (searched.upTo() != null) {
            codes.add("up-to-" + searched.upTo().pence() / PENCE_A_POUND);
        }
        var also = searched.also();
        also.checks().stream().sorted().forEach(check -> codes.add("checked-" + check.code()));
        if (also.outcome() != null) {
            codes.add("outcome-" + also.outcome().code());
        }
        if (also.home() != null) {
            codes.add("home-" + also.home().code());
        }
        searched.wanted().said().stream().sorted().forEach(trait -> codes.add(trait.code()));
        var on = also.on();
        var times = on == null
                ? searched.wanted().times()
                : UsualTime.of(Set.of(on.day().getDayOfWeek()), on.parts());
        if (!times.isEmpty()) {
            Stream.of(
                            times.stream()
                                    .map(UsualTime::day)
                                    .distinct()
                                    .sorted()
                                    .map(Gaps::code),
                            times.stream()
                                    .map(UsualTime::part)
                                    .distinct()
                                    .sorted()
                                    .map(Gaps::code))
                    .forEach(named -> named.forEach(codes::add));
        }
        return codes;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
