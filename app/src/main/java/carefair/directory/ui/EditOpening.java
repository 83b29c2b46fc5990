package carefair.directory.ui;

import carefair.directory.Description;
import carefair.directory.Every;
import carefair.directory.ListingId;
import carefair.directory.OpeningTime;
import carefair.directory.Particulars;
import carefair.shared.London;
import carefair.ui.Kit;
import carefair.ui.Problem;
import carefair.ui.Said;
import carefair.ui.SelectAnswer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One opening time of a listing, in plain questions: how often, which days, from when to when. */
@Route(OwnListingsView.PATH + "/edit/:listing/opening/:at")
@PermitAll
final class EditOpening extends EditPage {

    static final String NEW = "new";

    private static final int FIRST_HOUR = 6;
    private static final int QUARTER = 15;
    private static final int QUARTERS = 18 * 4;

    private final InstantSource clock;

    EditOpening(Kit kit, VersionDesk desk, Offering offering) {
        super(kit, desk, offering);
        this.clock = kit.clock();
    }

    static String href(ListingId listing, String at) {
        return EditListing.href(listing) + "/opening/" + at;
    }

    @Override
    void enter(BeforeEnterEvent event, Description says) {
        var at = event.getRouteParameters().get("at").orElse("");
        var all = says.particulars().opening();
        var before = at.equals(NEW) ? Optional.<OpeningTime>empty() : time(all, at);
        if (!at.equals(NEW) && before.isEmpty() || at.equals(NEW) && all.size() >= Particulars.MOST_TIMES) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        narrow();
        back(EditListing.href(listing()));
        show(make.h1(before.isEmpty() ? "directory.edit.opening.add" : "directory.edit.opening.change"));
        ask(says, before.orElse(null));
    }

    private void ask(Description says, @Nullable OpeningTime before) {
        var thisWeek = London.today(clock).with(DayOfWeek.MONDAY);
        var days = this.<DayOfWeek>checks("directory.edit.opening.days").named("days");
        Arrays.stream(DayOfWeek.values())
                .forEach(day -> days.choice(Days.valueOf(day.name()).code(), day, say("directory.Days." + day.name())));
        var opens = times("directory.edit.opening.opens", "opens");
        var closes = times("directory.edit.opening.closes", "closes");
        var every = this.<Every>radios("directory.edit.opening.every").named("every");
        Arrays.stream(Every.values())
                .forEach(one -> every.choice(code(one), one, say("directory.edit.opening.every." + one.name())));
        var week = this.<LocalDate>radios("directory.edit.opening.week")
                .named("week")
                .optional();
        week.choice("this", thisWeek, say("directory.edit.opening.week.this", thisWeek));
        week.choice("next", thisWeek.plusWeeks(1), say("directory.edit.opening.week.next", thisWeek.plusWeeks(1)));
        var holidays = yesOrNo("directory.edit.opening.holidays", Map.of()).named("holidays");
        if (before != null) {
            days.filled(before.days().stream()
                    .sorted()
                    .map(day -> Days.valueOf(day.name()).code())
                    .collect(Collectors.joining("\n")));
            opens.filled(before.opens().toString());
            closes.filled(before.closes().toString());
            every.filled(code(before.every()));
            holidays.filled(before.notOnBankHolidays() ? "no" : "yes");
            if (before.every() == Every.SECOND_WEEK) {
                week.filled(isThisWeeks(before, thisWeek) ? "this" : "next");
            }
        }
        show(form().ask(days, opens, closes, every, week, holidays)
                .button("directory.edit.save")
                .then(() -> {
                    if (!opens.value().isBefore(closes.value())) {
                        closes.wrong(Problem.NOT_AFTER, Map.of("date", Said.time(opens.value())));
                        return;
                    }
                    var isSecond = every.value() == Every.SECOND_WEEK;
                    if (isSecond && week.given().isEmpty()) {
                        week.wrong(Problem.NOT_CHOSEN);
                        return;
                    }
                    var on = new TreeSet<>(days.value());
                    var time = new OpeningTime(
                            every.value(),
                            on,
                            opens.value(),
                            closes.value(),
                            isSecond ? week.value().with(on.first()) : null,
                            !holidays.value());
                    var all = new ArrayList<>(says.particulars().opening());
                    if (before == null) {
                        all.add(time);
                    } else {
                        all.set(all.indexOf(before), time);
                    }
                    save(says.with(says.particulars().open(all)));
                }));
    }

    private SelectAnswer<LocalTime> times(String key, String name) {
        var answer = this.<LocalTime>select(key).named(name);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            var time = LocalTime.of(FIRST_HOUR, 0).plusMinutes((long) quarter * QUARTER);
            answer.choice(time.toString(), time, Said.time(time));
        }
        return answer;
    }

    private static boolean isThisWeeks(OpeningTime time, LocalDate thisWeek) {
        var from = time.from();
        return from != null && ChronoUnit.WEEKS.between(from.with(DayOfWeek.MONDAY), thisWeek) % 2 == 0;
    }

    private static String code(Every every) {
        return every.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Optional<OpeningTime> time(List<OpeningTime> all, String at) {
        return at.matches("\\d{1,2}") && Integer.parseInt(at) < all.size()
                ? Optional.of(all.get(Integer.parseInt(at)))
                : Optional.empty();
    }
}
