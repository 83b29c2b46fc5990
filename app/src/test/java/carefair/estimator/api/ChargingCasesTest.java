package carefair.estimator.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The cases of {@code docs/charging-cases.json}, which other systems can run too, against the interface. */
class ChargingCasesTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Pattern SUM =
            Pattern.compile("[0-9.]+(?: [+-] [0-9.]+)* = (-?[0-9.]+)(?:, which is .*: ([0-9.]+))?");

    private final Asking asking = new Asking();

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isAnsweredAsItsSumSays(String name, JsonNode example) {
        var answer = asking.answer(example.get("request").toString());

        example.get("answer").properties().forEach(member -> {
            var given = answer.get(member.getKey());
            if (member.getValue().isNumber()) {
                assertThat(given.decimalValue())
                        .as(member.getKey())
                        .isEqualByComparingTo(member.getValue().decimalValue());
            } else {
                assertThat(given).as(member.getKey()).isEqualTo(member.getValue());
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void hasASumThatAddsUpToItsCharge(String name, JsonNode example) {
        var sum = example.get("sum").stringValue();
        var charge = example.get("answer").get("weeklyCharge").decimalValue();
        var cost = example.get("request").get("careCost").decimalValue();
        if (sum.startsWith("capital ")) {
            assertThat(charge).isEqualByComparingTo(cost);
            return;
        }
        var match = SUM.matcher(sum);
        assertThat(match.matches()).as(sum).isTrue();
        var added = BigDecimal.ZERO;
        var sign = 1;
        for (var part : sum.substring(0, sum.indexOf(" = ")).split(" ")) {
            switch (part) {
                case "+" -> sign = 1;
                case "-" -> sign = -1;
                default -> added = added.add(new BigDecimal(part).multiply(BigDecimal.valueOf(sign)));
            }
        }
        assertThat(added).as(sum).isEqualByComparingTo(match.group(1));
        assertThat(charge).isEqualByComparingTo(added.max(BigDecimal.ZERO).min(cost));
    }

    @Test
    void standsOnThePageForPeopleToo() throws IOException {
        var page = Files.readString(DOCS.resolve("charging-cases.md"));

        assertThat(page.substring(page.indexOf("## "))).isEqualTo(tables());
        assertThat(page).contains(all().size() + " cases for");
    }

    private static String tables() {
        var groups = new LinkedHashMap<String, StringBuilder>();
        for (var example : all()) {
            groups.computeIfAbsent(example.get("group").stringValue(), _ -> new StringBuilder())
                    .append(row(example));
        }
        return groups.entrySet().stream()
                .map(ChargingCasesTest::table)
                .reduce((one, two) -> one + "\n" + two)
                .orElseThrow();
    }

    private static String table(Map.Entry<String, StringBuilder> group) {
        return "## " + group.getKey() + "\n\n| Case | What | Cost | Sum | Charge | Left |\n|---|---|---|---|---|---|\n"
                + group.getValue();
    }

    private static String row(JsonNode example) {
        var answer = example.get("answer");
        return "| " + example.get("number").intValue()
                + " | " + example.get("name").stringValue()
                + " | " + pounds(example.get("request").get("careCost"))
                + " | " + example.get("sum").stringValue()
                + " | " + pounds(answer.get("weeklyCharge"))
                + " | " + pounds(answer.get("leftEachWeek")) + " |\n";
    }

    private static String pounds(JsonNode amount) {
        return amount.decimalValue().setScale(2).toPlainString();
    }

    static Stream<Arguments> cases() {
        return all().stream()
                .map(example -> Arguments.of(
                        example.get("number").intValue() + " "
                                + example.get("name").stringValue(),
                        example));
    }

    private static List<JsonNode> all() {
        try {
            return Asking.JSON
                    .readTree(Files.readString(DOCS.resolve("charging-cases.json")))
                    .valueStream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
