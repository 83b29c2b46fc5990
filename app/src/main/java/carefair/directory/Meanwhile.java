package carefair.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two changes of what a listing says that began with the same words: of each part that only one of them changed, that one holds.
 *
 * @param before what both began with
 * @param mine what is to be written
 * @param now what was written meanwhile
 */
record Meanwhile(Description before, Description mine, Description now) {

    /** Both changes together; nothing where they say different things of the same part. */
    Optional<Description> joined() {
        var choice = new Choice();
        var both = both(choice);
        return choice.differ ? Optional.empty() : Optional.of(both);
    }

    /** What is written now, with the parts that mine changed as mine has them. */
    Description mineOnNow() {
        return both(new Choice());
    }

    private Description both(Choice choice) {
        var place = choice.of(Place.of(before), Place.of(mine), Place.of(now));
        return now.named(choice.of(before.name(), mine.name(), now.name()))
                .saying(choice.of(before.summary(), mine.summary(), now.summary()))
                .doing(choice.of(before.details(), mine.details(), now.details()))
                .meantFor(choice.of(before.whoFor(), mine.whoFor(), now.whoFor()))
                .at(place.area(), place.point())
                .travelling(choice.of(before.travelMiles(), mine.travelMiles(), now.travelMiles()))
                .helpingWith(choice.of(before.categories(), mine.categories(), now.categories()))
                .selling(offers(choice))
                .having(choice.of(before.notChecked(), mine.notChecked(), now.notChecked()))
                .with(particulars(choice));
    }

    private List<NewListing.NewOffer> offers(Choice choice) {
        var all = choice.each(before.offers(), mine.offers(), now.offers());
        var told = new HashSet<String>();
        if (all.stream().allMatch(offer -> told.add(offer.name() + "/" + offer.unit()))) {
            return all;
        }
        choice.differ = true;
        return mine.offers();
    }

    private Particulars particulars(Choice choice) {
        var was = before.particulars();
        var wanted = mine.particulars();
        var is = now.particulars();
        var said = is.saying(said(choice, was.traits(), wanted.traits(), is.traits()))
                .showing(choice.of(was.photos(), wanted.photos(), is.photos()))
                .giving(choice.of(was.papers(), wanted.papers(), is.papers()));
        if (wanted.opening().equals(was.opening())) {
            return said.saying(said.traits()
                    .at(choice.of(
                            was.traits().times(),
                            wanted.traits().times(),
                            is.traits().times())));
        }
        // The usual times follow the opening times.
        var opening = choice.each(was.opening(), wanted.opening(), is.opening());
        if (opening.size() > Particulars.MOST_TIMES) {
            choice.differ = true;
            return said.open(wanted.opening());
        }
        return said.open(opening);
    }

    private static Traits said(Choice choice, Traits was, Traits wanted, Traits is) {
        var said = is;
        for (var group : Trait.Group.values()) {
            if (group.isProviders()) {
                said = said.with(group, choice.of(was.in(group), wanted.in(group), is.in(group)));
            }
        }
        return said;
    }

    private record Place(String area, carefair.places.@Nullable Point point) {
        static Place of(Description says) {
            return new Place(says.area(), says.point());
        }
    }

    /** Takes of each part what was changed, mine where both changed it, and remembers whether they differ. */
    private static final class Choice {
        private boolean differ;

        <T> T of(T was, T wanted, T is) {
            if (wanted.equals(was)) {
                return is;
            }
            differ |= !is.equals(was) && !is.equals(wanted);
            return wanted;
        }

        /** Of a list each entry is a part. */
        <T> List<T> each(List<T> was, List<T> wanted, List<T> is) {
            if (wanted.equals(was)) {
                return is;
            }
            if (is.equals(was) || is.equals(wanted)) {
                return wanted;
            }
            var gone = without(was, wanted);
            var added = without(wanted, was);
            if (!is.containsAll(gone)) {
                differ = true;
                return wanted;
            }
            var both = new ArrayList<>(is);
            if (gone.size() == 1 && added.size() == 1) {
                both.set(both.indexOf(gone.getFirst()), added.getFirst());
            } else {
                both.removeAll(gone);
                both.addAll(without(added, both));
            }
            return both;
        }

        private static <T> List<T> without(List<T> some, List<T> others) {
            return some.stream().filter(one -> !others.contains(one)).toList();
        }
    }
}
