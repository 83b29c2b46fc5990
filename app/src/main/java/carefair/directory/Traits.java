package carefair.directory;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a listing says of itself, or what somebody wants of one.
 *
 * @param times when it is usually free or open; of a search, at least one of these
 */
public record Traits(Set<Trait> said, Set<UsualTime> times) {

    public static final Traits NONE = new Traits(Set.of(), Set.of());

    public Traits {
        said = Set.copyOf(said);
        times = Set.copyOf(times);
    }

    public static Traits of(Trait... said) {
        return new Traits(Set.of(said), Set.of());
    }

    public Traits at(Collection<UsualTime> usual) {
        return new Traits(said, Set.copyOf(usual));
    }

    /** In the order in which they are declared. */
    public Set<Trait> in(Trait.Group group) {
        return said.stream().filter(trait -> trait.group() == group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same with what is chosen of one group in place of what was. */
    public Traits with(Trait.Group group, Collection<Trait> chosen) {
        return new Traits(
                Stream.concat(
                                said.stream().filter(trait -> trait.group() != group),
                                chosen.stream().filter(trait -> trait.group() == group))
                        .collect(Collectors.toSet()),
                times);
    }

    /** The same with what others say of it, its rating, as another has it: no provider says its own. */
    Traits ratedAs(Traits other) {
        return with(Trait.Group.RATING, other.in(Trait.Group.RATING));
    }

    public boolean isEmpty() {
        return said.isEmpty() && times.isEmpty();
    }

    /** The same for the same content. */
    String inOrder() {
        return new TreeSet<>(said) + "@" + new TreeSet<>(times);
    }
}
