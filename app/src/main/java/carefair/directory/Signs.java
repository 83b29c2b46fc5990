package carefair.directory;

import carefair.places.Point;
import carefair.shared.Postcode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what a listing is told from others: its name, its place, and what it is known by elsewhere, read from its words.
 *
 * @param register where its source is, such as {@code cqc}
 * @param address without its postcode; empty if it tells none
 * @param runBy who runs it, where a register says so
 * @param postcodes squeezed, such as {@code BA24QE}
 * @param sites names of the machines of its websites
 * @param numbers phone numbers by their digits, and numbers in registers with the register's name
 */
record Signs(
        UUID id,
        String register,
        String name,
        String address,
        String runBy,
        @Nullable Point point,
        Set<String> postcodes,
        Set<String> sites,
        Set<String> numbers) {

    /** Words of so many names that having them in common says little. */
    private static final Set<String> COMMON = Set.of(
            ("the of for and at in a an to by home house care centre center residential nursing elderly aged retirement hospital "
                            + "limited ltd llp plc cic cio uk company co service day group trust charity society association club "
                            + "community organisation foundation support living adult older people person s st saint with bath main "
                            + "kitchen resource dorset somerset")
                    .split(" "));

    private static final String ADDRESS = "Address: ";
    private static final String WEBSITE = "Website: ";
    private static final String RUN_BY = "Run by ";
    private static final Pattern CHARITY = Pattern.compile("(?i)\\bcharity (?:number |no\\.? ?)?([0-9]{5,8})\\b");
    private static final Pattern CQC = Pattern.compile("\\b(1-[0-9]{6,12})\\b");
    private static final Pattern PHONE = Pattern.compile("(\\+44|\\b0)[\\s().-]*(\\d[\\s().-]*){8,10}");
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\\b");

    static Signs of(UUID id, String source, String name, String summary, List<String> details, @Nullable Point point) {
        var address = after(ADDRESS, details);
        var postcodes = POSTCODE.matcher(address)
                .results()
                .map(found -> found.group())
                .flatMap(text -> Postcode.parse(text).stream())
                .map(each -> each.text().replace(" ", ""))
                .collect(Collectors.toSet());
        var runBy = Stream.concat(Stream.of(summary), details.stream())
                .filter(each -> each.contains(RUN_BY))
                .map(each -> each.substring(each.indexOf(RUN_BY) + RUN_BY.length()))
                .filter(each -> !each.contains("individual provider"))
                .findFirst()
                .orElse("");
        var register = source.substring(0, Math.max(0, source.indexOf(':')));
        return new Signs(
                id,
                register,
                name,
                POSTCODE.matcher(address).replaceAll("").replaceAll("[,\\s]+$", ""),
                runBy,
                point,
                postcodes,
                details.stream()
                        .filter(each -> each.startsWith(WEBSITE))
                        .flatMap(each -> host(each.substring(WEBSITE.length())))
                        .collect(Collectors.toSet()),
                numbers(
                        source,
                        Stream.concat(Stream.of(summary), details.stream()).toList()));
    }

    private static Set<String> numbers(String source, List<String> texts) {
        var numbers = new LinkedHashSet<String>();
        if (source.startsWith("cqc:") || source.startsWith("charity:")) {
            numbers.add(source);
        }
        for (var text : texts) {
            CHARITY.matcher(text).results().forEach(found -> numbers.add("charity:" + found.group(1)));
            CQC.matcher(text).results().forEach(found -> numbers.add("cqc:" + found.group(1)));
            PHONE.matcher(text)
                    .results()
                    .forEach(found -> numbers.add("phone:"
                            + found.group()
                                    .replace("+44", "0")
                                    .replaceAll("\\D", "")
                                    .replaceFirst("^00", "0")));
        }
        return numbers;
    }

    private static String after(String beginning, List<String> details) {
        return details.stream()
                .filter(each -> each.startsWith(beginning))
                .map(each -> each.substring(beginning.length()))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> host(String address) {
        try {
            var host = URI.create(address.contains("://") ? address.strip() : "http://" + address.strip())
                    .getHost();
            return host == null
                    ? Stream.of()
                    : Stream.of(host.toLowerCase(Locale.UK).replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException e) {
            return Stream.of();
        }
    }

    /** The words of a text without the ends that nothing hangs on, in its order. */
    static List<String> words(String text) {
        var bare = text.toLowerCase(Locale.UK)
                .replace('’', '\'')
                .replaceAll("'s\\b", "s")
                .replace("'", "")
                .replace("&", " and ");
        var words = new ArrayList<String>();
        for (var word : bare.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }

    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    /** The words of its name that tell it from others. */
    List<String> telling() {
        return words(name).stream().filter(word -> !isCommon(word)).toList();
    }
}
