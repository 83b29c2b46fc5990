package carefair.wallet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What both chains held when a day was sealed, signed. It holds everything up to then, not that day alone.
 *
 * @param journals how many journals the chain held
 * @param pence what they moved together
 * @param previous the digest of the seal before; zeros before the first
 * @param signature Ed25519 over {@link #text()}
 */
record DaySeal(
        String council,
        LocalDate day,
        Instant sealedAt,
        long journals,
        long postings,
        long pence,
        byte[] journalHead,
        long auditEntries,
        byte[] auditHead,
        byte[] previous,
        byte[] signature) {

    private static final HexFormat HEX = HexFormat.of();
    private static final String SIGNATURE = "signature: ";

    /** What is signed: lines that a person can read and any tool can check. */
    String text() {
        return "Carefair seal 1\ncouncil: " + council + "\nday: " + day + "\nsealed at: " + sealedAt + "\njournals: "
                + journals + "\npostings: " + postings + "\npence: " + pence + "\njournal head: "
                + HEX.formatHex(journalHead) + "\naudit entries: " + auditEntries + "\naudit head: "
                + HEX.formatHex(auditHead) + "\nprevious: " + HEX.formatHex(previous) + "\n";
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** What the next seal names as the one before it. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    DaySeal signed(byte[] by) {
        return new DaySeal(
                council, day, sealedAt, journals, postings, pence, journalHead, auditEntries, auditHead, previous, by);
    }

    /** What is sent outside. */
    String file() {
        return text() + SIGNATURE + Base64.getEncoder().encodeToString(signature) + "\n";
    }

    /** @throws IllegalArgumentException if the text is no seal */
    static DaySeal of(String file) {
        var lines = file.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals("Carefair seal 1")) {
            throw new IllegalArgumentException("Not a seal");
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (var line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException("Not a line of a seal: " + line);
            }
            found.put(line.substring(0, colon), line.substring(colon + 2));
        }
        try {
            return new DaySeal(
                    value(found, "council"),
                    LocalDate.parse(value(found, "day")),
                    Instant.parse(value(found, "sealed at")),
                    Long.parseLong(value(found, "journals")),
                    Long.parseLong(value(found, "postings")),
                    Long.parseLong(value(found, "pence")),
                    HEX.parseHex(value(found, "journal head")),
                    Long.parseLong(value(found, "audit entries")),
                    HEX.parseHex(value(found, "audit head")),
                    HEX.parseHex(value(found, "previous")),
                    Base64.getDecoder().decode(value(found, "signature")));
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("Not a seal", e);
        }
    }

    private static String value(Map<String, String> found, String name) {
        var value = found.get(name);
        if (value == null) {
            throw new IllegalArgumentException("A seal without " + name);
        }
        return value;
    }
}
