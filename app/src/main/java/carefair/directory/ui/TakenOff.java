package carefair.directory.ui;

import carefair.directory.AlsoWanted;
import carefair.directory.Results.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A filter that is on and can be taken off; several kinds of support count as one, as fewer of them find fewer.
 *
 * @param differs says of what is found without it how that is not what was asked for
 */
record TakenOff(String words, UnaryOperator<Looking> off, Function<Hit, String> differs) {

    /** All that are on. */
    static List<TakenOff> of(Differing differing, Looking looking) {
        var telling = differing.telling();
        var on = new ArrayList<TakenOff>();
        if (!looking.kinds().isEmpty()) {
            var kinds = looking.kinds().stream().map(telling::kind).collect(Collectors.joining(", "));
            on.add(new TakenOff(kinds, Looking::ofAnyKind, hit -> differing.kind(hit, kinds)));
        }
        on.addAll(butKinds(differing, looking));
        return on;
    }

    /** All that are on but kinds of support. */
    static List<TakenOff> butKinds(Differing differing, Looking looking) {
        var telling = differing.telling();
        var on = new ArrayList<TakenOff>();
        var category = looking.category();
        if (category != null) {
            on.add(new TakenOff(
                    telling.category(category),
                    looks -> looks.filtered(null, looks.kinds(), looks.miles(), looks.price()),
                    hit -> differing.category(category)));
        }
        var miles = looking.miles();
        if (miles != null) {
            on.add(new TakenOff(
                    telling.within(miles),
                    looks -> looks.filtered(looks.category(), looks.kinds(), null, looks.price()),
                    hit -> differing.distance(hit, miles)));
        }
        if (!looking.price().isEmpty()) {
            var most = looking.price().replace("£", "");
            on.add(new TakenOff(
                    telling.say("directory.filter.up-to", most),
                    looks -> looks.filtered(looks.category(), looks.kinds(), looks.miles(), ""),
                    hit -> differing.price(hit, most)));
        }
        on.addAll(wanted(differing, looking.wanting()));
        return on;
    }

    private static List<TakenOff> wanted(Differing differing, Wanting wanting) {
        var telling = differing.telling();
        var on = new ArrayList<TakenOff>();
        wanting.has()
                .forEach(trait -> on.add(new TakenOff(
                        MoreFiltering.chosen(telling, trait),
                        looks -> looks.wanting(looks.wanting().without(trait)),
                        hit -> differing.trait(trait))));
        var also = wanting.also();
        also.checks().stream()
                .sorted()
                .forEach(check -> on.add(new TakenOff(
                        telling.known().filter(check),
                        also(now -> Also.without(now, check)),
                        hit -> differing.check(check))));
        var outcome = also.outcome();
        if (outcome != null) {
            on.add(new TakenOff(
                    outcome.name(),
                    also(now -> new AlsoWanted(now.checks(), null, now.home())),
                    hit -> differing.outcome(outcome)));
        }
        var home = also.home();
        if (home != null) {
            on.add(new TakenOff(
                    home.name(),
                    also(now -> new AlsoWanted(now.checks(), now.outcome(), null)),
                    hit -> differing.home(home)));
        }
        if (wanting.isTimed()) {
            var when = telling.when(wanting);
            on.add(new TakenOff(
                    when,
                    looks -> looks.wanting(looks.wanting().atAnyTime()),
                    hit -> differing.when(hit, when, wanting.alsoOnTheDay().on())));
        }
        return on;
    }

    private static UnaryOperator<Looking> also(UnaryOperator<AlsoWanted> fewer) {
        return looks ->
                looks.wanting(looks.wanting().also(fewer.apply(looks.wanting().also())));
    }
}
