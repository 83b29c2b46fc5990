package carefair.identity;

import carefair.operations.PersonalTables;
import carefair.operations.PersonalTables.Held;
import carefair.shared.UuidBytes;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and erases one person's rows, in whichever module's tables they lie, as each module says. */
@Component
class PersonalRows {

    /** Facts told to others keep a name for as long as they may still act on them. */
    private static final int DAYS_TOLD = 365;

    private final JdbcClient jdbc;
    private final ObjectProvider<PersonalTables> modules;
    private final InstantSource clock;

    PersonalRows(JdbcClient jdbc, ObjectProvider<PersonalTables> modules, InstantSource clock) {
        this.jdbc = jdbc;
        this.modules = modules;
        this.clock = clock;
    }

    /** Every table's rows, module by module; tables without any are left out. */
    List<PersonalFile.Part> of(PersonId person) {
        return of(facts(person));
    }

    /** The same of a way in that is joined to no record. */
    List<PersonalFile.Part> of(SignInId signIn) {
        return of(facts(signIn));
    }

    private List<PersonalFile.Part> of(Map<String, Object> facts) {
        var parts = new ArrayList<PersonalFile.Part>();
        for (var module : inOrder()) {
            for (var held : module.held().reversed()) {
                if (!held.secret().contains(Held.NOT_HANDED_OUT)) {
                    var rows = rows(held, facts);
                    if (!rows.isEmpty()) {
                        parts.add(new PersonalFile.Part(module.module(), held.table(), rows));
                    }
                }
            }
        }
        return parts;
    }

    /** Erases what each module says, the rows that refer to others first. */
    void erase(PersonId person) {
        erase(facts(person));
    }

    /** The same of a way in that is joined to no record. */
    void erase(SignInId signIn) {
        erase(facts(signIn));
    }

    private void erase(Map<String, Object> facts) {
        for (var module : inOrder()) {
            module.held().forEach(held -> erase(held, facts));
        }
    }

    private void erase(Held held, Map<String, Object> facts) {
        switch (held.end()) {
            case KEPT -> {}
            case DELETED ->
                jdbc.sql("delete from " + held.table() + " where " + held.of())
                        .params(facts)
                        .update();
            case CLEARED ->
                jdbc.sql("update " + held.table() + " set " + held.cleared() + " where " + held.of())
                        .params(facts)
                        .update();
        }
    }

    private List<Map<String, @Nullable Object>> rows(Held held, Map<String, Object> facts) {
        return jdbc
                .sql("select * from " + held.table() + " where " + held.of())
                .params(facts)
                .query()
                .listOfRows()
                .stream()
                .map(row -> readable(row, held))
                .toList();
    }

    private static Map<String, @Nullable Object> readable(Map<String, @Nullable Object> row, Held held) {
        var readable = new LinkedHashMap<String, @Nullable Object>();
        row.forEach((column, value) -> {
            var name = column.toLowerCase(Locale.ROOT);
            if (!held.secret().contains(name)) {
                readable.put(name, readable(value));
            }
        });
        return readable;
    }

    /** Ids, instants and days as what they are, whatever the driver made of them. */
    private static @Nullable Object readable(@Nullable Object value) {
        return switch (value) {
            case byte[] bytes when bytes.length == 16 -> UuidBytes.toUuid(bytes);
            case Timestamp at -> at.toLocalDateTime().toInstant(ZoneOffset.UTC);
            case LocalDateTime at -> at.toInstant(ZoneOffset.UTC);
            case Date day -> day.toLocalDate();
            case null, default -> value;
        };
    }

    /** The same order each time: the module that names people last, as others find their rows by its ids. */
    private List<PersonalTables> inOrder() {
        return modules.stream()
                .sorted(Comparator.comparing(
                                (PersonalTables module) -> module.module().equals("identity"))
                        .thenComparing(PersonalTables::module))
                .toList();
    }

    private Map<String, Object> facts(PersonId person) {
        var id = UuidBytes.of(person.value());
        var signIns = jdbc.sql("select id from sign_in where person_id = ?")
                .param(id)
                .query((row, n) -> UuidBytes.toUuid(row.getBytes(1)))
                .list();
        var keepers = new ArrayList<>(signIns);
        signIns.forEach(signIn -> keepers.add(keeper(signIn, person)));
        return facts(person.value(), signIns, keepers);
    }

    private Map<String, Object> facts(SignInId signIn) {
        var only = List.of(signIn.value());
        return facts(signIn.value(), only, only);
    }

    private Map<String, Object> facts(UUID person, List<UUID> signIns, List<UUID> keepers) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Map.of(
                "person",
                Objects.requireNonNull(UuidBytes.of(person)),
                "signIns",
                bytes(signIns),
                "keepers",
                bytes(keepers),
                "now",
                now,
                "longAgo",
                now.minusDays(DAYS_TOLD));
    }

    /** Under what the drafts of somebody in this account are kept. */
    static UUID keeper(UUID signIn, PersonId account) {
        return UUID.nameUUIDFromBytes((signIn + "/" + account.value()).getBytes(StandardCharsets.UTF_8));
    }

    /** Never empty, as a list in SQL must not be. */
    private static List<byte[]> bytes(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of(new byte[16])
                : ids.stream().map(UuidBytes::of).map(Objects::requireNonNull).toList();
    }
}
