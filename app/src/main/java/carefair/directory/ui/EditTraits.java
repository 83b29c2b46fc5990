package carefair.directory.ui;

import carefair.directory.Description;
import carefair.directory.ListingId;
import carefair.directory.PartOfDay;
import carefair.directory.Trait;
import carefair.directory.UsualTime;
import carefair.ui.Answer;
import carefair.ui.ChecksAnswer;
import carefair.ui.Kit;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What people filter by, as a provider says it of one of its listings. Nothing here is a check, nor can a rating be said. */
@Route(OwnListingsView.PATH + "/edit/:listing/says/:part")
@PermitAll
final class EditTraits extends EditPage {

    private static final String NOT_SAID = "not-said";

    EditTraits(Kit kit, VersionDesk desk, Offering offering) {
        super(kit, desk, offering);
    }

    static String href(ListingId listing, String part) {
        return EditListing.href(listing) + "/says/" + part;
    }

    @Override
    void enter(BeforeEnterEvent event, Description says) {
        var part = event.getRouteParameters().get("part").orElse("");
        var group = Parts.group(part);
        if (group.isEmpty() && !part.equals(Parts.TIMES) || part.equals(Parts.INTIMATE) && !offering.isIntimate(says)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        narrow();
        title("directory.offering.title", say("directory.offering." + part + ".row"));
        back(EditListing.href(listing()));
        if (group.isEmpty()) {
            times(says);
        } else if (group.get() == Trait.Group.INTIMATE_CARE) {
            one(says, part, group.get());
        } else {
            several(says, part, group.get());
        }
    }

    private void several(Description says, String part, Trait.Group group) {
        var before = says.particulars().traits();
        var answer = this.<Trait>checks("directory.offering." + part)
                .named(part)
                .asHeading()
                .optional()
                .filled(before.in(group).stream().map(Trait::code).collect(Collectors.joining("\n")));
        group.traits()
                .forEach(trait -> answer.choice(
                        trait.code(), trait, offering.telling().traits().trait(trait)));
        show(form().ask(answer)
                .button("directory.edit.save")
                .then(() -> save(says, group, answer.given().orElse(List.of()))));
    }

    /** One of several, or that nothing is said. */
    private void one(Description says, String part, Trait.Group group) {
        var answer = this.<Set<Trait>>radios("directory.offering." + part)
                .named(part)
                .asHeading()
                .filled(says.particulars().traits().in(group).stream()
                        .findFirst()
                        .map(Trait::code)
                        .orElse(NOT_SAID));
        group.traits()
                .forEach(trait -> answer.choice(
                        trait.code(), Set.of(trait), offering.telling().traits().trait(trait)));
        answer.choice(NOT_SAID, Set.of(), say("directory.edit.rather-not"));
        show(form().ask(answer)
                .show(make.p("directory.filter.intimate-care.why"))
                .button("directory.edit.save")
                .then(() -> save(says, group, List.copyOf(answer.value()))));
    }

    private void times(Description says) {
        var before = says.particulars().traits().times();
        var parts = new LinkedHashMap<PartOfDay, ChecksAnswer<DayOfWeek>>();
        for (var part : PartOfDay.values()) {
            var answer = this.<DayOfWeek>checks("directory.offering.times." + part.name())
                    .named(Wanting.code(part))
                    .optional()
                    .filled(before.stream()
                            .filter(time -> time.part() == part)
                            .map(time -> code(time.day()))
                            .collect(Collectors.joining("\n")));
            Arrays.stream(DayOfWeek.values())
                    .forEach(day -> answer.choice(code(day), day, say("directory.Days." + day.name())));
            parts.put(part, answer);
        }
        show(make.h1("directory.offering.times.label"), make.p("directory.offering.times.text"));
        show(form().ask(parts.values().toArray(Answer<?>[]::new))
                .button("directory.edit.save")
                .then(() -> {
                    var times = new HashSet<UsualTime>();
                    parts.forEach((part, answer) ->
                            times.addAll(UsualTime.of(answer.given().orElse(List.of()), Set.of(part))));
                    save(says.with(says.particulars()
                            .saying(says.particulars().traits().at(times))));
                }));
    }

    private void save(Description says, Trait.Group group, List<Trait> chosen) {
        save(says.with(says.particulars().saying(says.particulars().traits().with(group, chosen))));
    }

    private static String code(DayOfWeek day) {
        return Days.valueOf(day.name()).code();
    }
}
