package carefair.directory.ui;

import carefair.directory.First;
import carefair.directory.PartOfDay;
import carefair.directory.Trait;
import carefair.ui.Answer;
import carefair.ui.Build;
import carefair.ui.ChecksAnswer;
import carefair.ui.DateAnswer;
import carefair.ui.QuestionForm;
import carefair.ui.SelectAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The filters not everybody needs, behind one press: times, access, languages and the like. */
final class MoreFiltering {

    /** How a page makes questions, which only a page can. */
    record Making(Ticks checks, OneOfMany select, SelectAnswer<First> first, DateAnswer on) {}

    /** Makes a question with several answers. */
    interface Ticks {
        <T> ChecksAnswer<T> of(String key);
    }

    /** Makes a question with one answer of many. */
    interface OneOfMany {
        <T> SelectAnswer<T> of(String key);
    }

    private final SelectAnswer<Days> day;
    private final SelectAnswer<PartOfDay> part;
    private final DateAnswer on;
    private final SelectAnswer<First> first;
    private final Map<Trait.Group, ChecksAnswer<Trait>> several = new EnumMap<>(Trait.Group.class);
    private final Map<Trait.Group, SelectAnswer<Trait>> one = new EnumMap<>(Trait.Group.class);
    private final AlsoFiltering also;
    private final Div intimate;
    private final Component details;

    MoreFiltering(Build make, Telling telling, QuestionForm form, Making making) {
        day = making.select()
                .<Days>of("directory.filter.day")
                .named("day")
                .optional()
                .nothingMeans(telling.say("directory.filter.any-day"));
        Arrays.stream(Days.values()).forEach(days -> day.choice(days.code(), days, telling.say(keyOf(days))));
        part = making.select()
                .<PartOfDay>of("directory.filter.part")
                .named("part")
                .optional()
                .nothingMeans(telling.say("directory.filter.any-time"));
        Arrays.stream(PartOfDay.values())
                .forEach(value -> part.choice(Wanting.code(value), value, telling.say(keyOf(value))));
        on = making.on();
        first = making.first().nothingMeans(telling.say("directory.filter.first.BEST"));
        Arrays.stream(First.values())
                .forEach(value ->
                        first.choice(value.code(), value, telling.say("directory.filter.first." + value.name())));
        for (var group : List.of(Trait.Group.ACCESS, Trait.Group.VEHICLE, Trait.Group.PAYMENT)) {
            var question = making.checks().<Trait>of("directory.filter." + Wanting.name(group));
            group.traits()
                    .forEach(trait -> question.choice(
                            trait.code(), trait, telling.traits().trait(trait)));
            several.put(group, question.named(Wanting.name(group)).optional());
        }
        for (var group :
                List.of(Trait.Group.AUDIENCE, Trait.Group.LANGUAGE, Trait.Group.RATING, Trait.Group.INTIMATE_CARE)) {
            var question = making.select()
                    .<Trait>of("directory.filter." + Wanting.name(group))
                    .nothingMeans(telling.say("directory.filter.any"));
            group.traits().stream()
                    .filter(MoreFiltering::isAsked)
                    .forEach(trait -> question.choice(trait.code(), trait, chosen(telling, trait)));
            one.put(group, question.named(Wanting.name(group)).optional());
        }
        also = new AlsoFiltering(telling, making);
        // Asked of the form, which then sends them; shown behind the press.
        form.ask(questions().toArray(Answer<?>[]::new));
        intimate = new Div(question(Trait.Group.INTIMATE_CARE), make.p("directory.filter.intimate-care.why"));
        intimate.addClassName("small");
        intimate.setVisible(false);
        details = make.details("directory.filter.more", inOrder().toArray(Component[]::new));
        form.show(details);
    }

    /** What was chosen. */
    Wanting given() {
        var has = new TreeSet<Trait>();
        several.values().forEach(question -> has.addAll(question.given().orElse(List.of())));
        one.values().forEach(question -> question.given().ifPresent(has::add));
        var certain = on.given().map(OnDay::of).orElseGet(() -> OnDay.of(on.typed()));
        return new Wanting(
                has,
                certain.isTyped() ? null : day.given().orElse(null),
                part.given().orElse(null),
                certain,
                first.given().orElse(null),
                also.given());
    }

    /** Opens it if anything in it is chosen, and asks from whom care should come only for care that touches the body. */
    void show(Wanting wanting, boolean intimateCare) {
        intimate.setVisible(intimateCare);
        if (!wanting.isEmpty()) {
            details.getElement().getChild(0).setAttribute("open", true);
        }
    }

    static String chosen(Telling telling, Trait trait) {
        var words = telling.traits().trait(trait);
        return trait == Trait.RATED_GOOD || trait == Trait.RATED_REQUIRES_IMPROVEMENT
                ? telling.say("directory.filter.or-better", words)
                : words;
    }

    static String keyOf(Days days) {
        return "directory.Days." + days.name();
    }

    static String keyOf(PartOfDay part) {
        return "directory.PartOfDay." + part.name();
    }

    private static boolean isAsked(Trait trait) {
        return trait != Trait.CHOICE_OF_WOMAN_OR_MAN && trait != Trait.RATED_INADEQUATE;
    }

    private Answer<?> question(Trait.Group group) {
        var ticks = several.get(group);
        if (ticks != null) {
            return ticks;
        }
        var list = one.get(group);
        if (list == null) {
            throw new IllegalStateException("No question about " + group);
        }
        return list;
    }

    private List<Answer<?>> questions() {
        var all = new ArrayList<Answer<?>>(List.of(on, day, part));
        all.addAll(0, also.first());
        Arrays.stream(Trait.Group.values()).map(this::question).forEach(all::add);
        all.addAll(also.last());
        return all;
    }

    private List<Component> inOrder() {
        var parts = new ArrayList<Component>(also.first());
        parts.addAll(List.of(on, day, part));
        Arrays.stream(Trait.Group.values())
                .map(group -> group == Trait.Group.INTIMATE_CARE ? intimate : question(group))
                .forEach(parts::add);
        parts.addAll(also.last());
        return parts;
    }
}
