package carefair.identity.ui;

import carefair.identity.PersonalFile;
import carefair.shared.Money;
import carefair.ui.Said;
import carefair.ui.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything held about one person, as people read it and as machines do. Ids stand only in what machines read. */
record PersonalSheet(List<Section> sections) {

    record Section(String heading, List<String> rows) {}

    private static final Set<String> PENCE = Set.of(
            "amount",
            "captured",
            "released",
            "dr",
            "cr",
            "balance_after",
            "left_after",
            "paid",
            "refunded",
            "disputed",
            "posted_dr",
            "posted_cr",
            "pending_dr",
            "pending_cr");

    static PersonalSheet of(List<PersonalFile.Part> parts, Texts texts) {
        return new PersonalSheet(parts.stream()
                .map(part -> new Section(
                        heading(part, texts),
                        part.rows().stream()
                                .map(row -> row(row, texts))
                                .filter(row -> !row.isEmpty())
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList());
    }

    /** The same in JSON: {@code {"person": ..., "modules": {"wallet": {"fund": [...]}}}}. */
    static byte[] json(UUID person, String made, List<PersonalFile.Part> parts) {
        var mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        var whole = mapper.createObjectNode();
        whole.put("person", person.toString());
        whole.put("made", made);
        var modules = whole.putObject("modules");
        for (var part : parts) {
            var rows = modules.withObjectProperty(part.module()).withArrayProperty(part.table());
            for (var row : part.rows()) {
                var node = rows.addObject();
                row.forEach((column, value) -> {
                    switch (value) {
                        case null -> node.putNull(column);
                        case Boolean yes -> node.put(column, yes);
                        case Number number -> node.put(column, number.longValue());
                        case byte[] bytes -> node.put(column, bytes);
                        default -> node.put(column, String.valueOf(value));
                    }
                });
            }
        }
        return mapper.writeValueAsBytes(whole);
    }

    private static String heading(PersonalFile.Part part, Texts texts) {
        var key = "identity.personal." + part.module() + "." + part.table();
        return texts.has(key) ? texts.say(key) : words(part.table());
    }

    private static String row(Map<String, @Nullable Object> row, Texts texts) {
        var said = new ArrayList<String>();
        row.forEach((column, value) -> {
            if (value != null && !(value instanceof UUID) && !(value instanceof byte[]) && !column.equals("version")) {
                said.add(texts.say("identity.personal.value", words(column), read(column, value, texts)));
            }
        });
        return String.join(" ", said);
    }

    private static String read(String column, Object value, Texts texts) {
        return switch (value) {
            case Boolean yes -> texts.say(yes ? "identity.personal.yes" : "identity.personal.no");
            case Instant at -> Said.moment(at);
            case LocalDate day -> Said.date(day);
            case Number pence
            when PENCE.contains(column) || column.endsWith("_pence") ->
                Money.ofPence(pence.longValue()).toString();
            case String code when code.matches("[A-Z][A-Z_]+") -> words(code.toLowerCase(Locale.UK));
            default -> String.valueOf(value);
        };
    }

    /** {@code valid_from} as {@code Valid from}. */
    private static String words(String name) {
        var words = name.replace('_', ' ').strip();
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
