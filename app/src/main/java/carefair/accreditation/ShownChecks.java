package carefair.accreditation;

import carefair.accreditation.Check.Standing;
import carefair.identity.OrganisationId;
import carefair.shared.London;
import carefair.ui.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public reads about the checks of a provider: what holds today, what ran out, and what was not checked at all. */
@Service
@Transactional(readOnly = true)
public class ShownChecks {

    /**
     * In words, in the order of {@link CheckKind}.
     *
     * @param checked what holds today, such as {@code Enhanced DBS, issued on 3 May 2026, to check again by 3 May 2029}
     * @param notChecked what was not checked, and what ran out, each with when
     */
    public record Shown(List<String> checked, List<String> notChecked) {}

    /**
     * A sort of check.
     *
     * @param name as it stands where it was not made
     * @param called what else is written of the same, its name among them
     */
    public record Sort(String name, List<String> called) {

        /** Whether these words of a provider or a register tell of this sort. */
        public boolean isNamedIn(String words) {
            var plain = words.toLowerCase(Locale.UK);
            return called.stream().anyMatch(name -> plain.contains(name.toLowerCase(Locale.UK)));
        }
    }

    /** The last day of what does not run out. */
    public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    private final StoredChecks checks;
    private final CheckRows rows;
    private final Texts texts;
    private final InstantSource clock;

    ShownChecks(StoredChecks checks, CheckRows rows, Texts texts, InstantSource clock) {
        this.checks = checks;
        this.rows = rows;
        this.texts = texts;
        this.clock = clock;
    }

    /** Nothing if no check of this provider was ever recorded. Open to everybody. */
    public Optional<Shown> of(OrganisationId provider) {
        return Optional.ofNullable(ofAll(List.of(provider)).get(provider));
    }

    /** Of many providers by two readings; those never checked are left out. Open to everybody. */
    public Map<OrganisationId, Shown> ofAll(Collection<OrganisationId> providers) {
        var byProvider = new LinkedHashMap<OrganisationId, Map<StoredCheck, Standing>>();
        standings(providers)
                .forEach((check, standing) -> byProvider
                        .computeIfAbsent(check.provider(), _ -> new LinkedHashMap<>())
                        .put(check, standing));
        var shown = new HashMap<OrganisationId, Shown>();
        byProvider.forEach((provider, standings) -> shown.put(provider, shown(standings)));
        return shown;
    }

    /** What stands as not checked while nothing was ever recorded, in the order of {@link CheckKind}. Open to everybody. */
    public List<Sort> neverChecked() {
        return Arrays.stream(CheckKind.values())
                .map(kind -> new Sort(
                        not(kind),
                        List.of(texts.say("accreditation.shown.called." + kind).split(";"))))
                .toList();
    }

    /**
     * The last day of each check that neither was taken back nor has a newer one in its place; {@link #NO_END} if it does not run out. One
     * whose day has gone by is told too: whoever asks compares it with today, so that nothing must change when a check runs out. Open to
     * everybody.
     */
    public Map<HeldCheck, LocalDate> held(OrganisationId provider) {
        var held = new EnumMap<HeldCheck, LocalDate>(HeldCheck.class);
        standings(List.of(provider)).forEach((check, standing) -> {
            if (standing == Standing.HOLDS || standing == Standing.RAN_OUT) {
                var until = Objects.requireNonNullElse(check.until(), NO_END);
                HeldCheck.by(check.kind(), check.told(false, standing, null).level())
                        .forEach(which -> held.merge(which, until, (one, other) -> one.isAfter(other) ? one : other));
            }
        });
        return held;
    }

    /** The providers of which a check was ever recorded. Open to everybody. */
    public List<OrganisationId> everChecked() {
        return checks.providers().stream().map(OrganisationId::new).toList();
    }

    private Map<StoredCheck, Standing> standings(Collection<OrganisationId> providers) {
        var ids = providers.stream().map(OrganisationId::value).distinct().toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var all = checks.findByOrganisationIdInOrderByRecordedAtDescIdDesc(ids);
        if (all.isEmpty()) {
            return Map.of();
        }
        var back = rows.takenBack(all.stream().map(StoredCheck::id).toList()).keySet();
        return Reckoning.on(London.today(clock), all, back);
    }

    private Shown shown(Map<StoredCheck, Standing> standings) {
        var checked = new ArrayList<String>();
        var not = new ArrayList<String>();
        for (var kind : CheckKind.values()) {
            var holding = of(kind, Standing.HOLDS, standings);
            var over = of(kind, Standing.RAN_OUT, standings);
            holding.forEach(check -> checked.add(words(check)));
            over.forEach(check -> not.add(texts.say(
                    "accreditation.shown.ran-out",
                    Map.of("what", name(check), "until", Objects.requireNonNull(check.until())))));
            if (holding.isEmpty() && over.isEmpty()) {
                not.add(not(kind));
            }
        }
        return new Shown(List.copyOf(checked), List.copyOf(not));
    }

    private String not(CheckKind kind) {
        return texts.say("accreditation.shown.not." + kind);
    }

    private static List<StoredCheck> of(CheckKind kind, Standing standing, Map<StoredCheck, Standing> standings) {
        return standings.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind && entry.getValue() == standing)
                .map(Map.Entry::getKey)
                .toList();
    }

    private String words(StoredCheck check) {
        var told = check.told(false, Standing.HOLDS, null);
        var day = told.dated() == null ? told.seenOn() : told.dated();
        var words = texts.say(
                told.dated() == null ? "accreditation.shown.seen" : "accreditation.shown.dated",
                Map.of("what", name(check), "day", day));
        return told.until() == null
                ? words
                : texts.say("accreditation.shown.until", Map.of("what", words, "until", told.until()));
    }

    /** {@code Enhanced DBS}, {@code Insurance: public liability}. */
    private String name(StoredCheck check) {
        var told = check.told(false, Standing.HOLDS, null);
        if (told.level() != null) {
            return texts.say("accreditation.shown.DBS", texts.say(told.level()));
        }
        return check.kind().isNamed()
                ? texts.say("accreditation.shown." + check.kind(), check.about())
                : texts.say(check.kind());
    }
}
