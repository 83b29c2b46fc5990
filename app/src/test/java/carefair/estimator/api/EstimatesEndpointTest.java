package carefair.estimator.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import carefair.operations.RateLimit;
import io.github.bucket4j.TimeMeter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EstimatesEndpointTest {

    /** The request that the design of the interface shows. */
    static final String DESIGNED = """
            {
              "council": "dorset",
              "taxYear": "2026-27",
              "setting": "home",
              "person": {"age": 80, "couple": false, "children": 0, "loneParent": false,
                         "disabilityPremium": false, "enhancedDisabilityPremium": false, "carerPremium": false},
              "income": [{"type": "state-pension", "amount": 241.30}, {"type": "attendance-allowance", "amount": 76.70}],
              "capital": [{"type": "savings", "amount": 15000.00, "share": 1.0}],
              "property": {"value": 250000.00, "owed": 0.00, "share": 1.0, "livedInBy": "person-themselves"},
              "housingCosts": 0.00,
              "disabilityRelatedExpenditure": 12.50,
              "otherDisregards": [{"label": "night care", "amount": 0.00}],
              "otherAllowances": [{"label": "household", "amount": 0.00}],
              "careCost": 287.50,
              "overrides": {"minimumIncomeGuarantee": null, "personalExpensesAllowance": null, "lowerCapitalLimit": null,
                            "upperCapitalLimit": null, "savingsCreditDisregard": null, "sellingCostsShare": null}
            }
            """;

    private final Asking asking = new Asking();

    @Test
    void answersTheDesignedRequestAsDesigned() {
        var answer = asking.answer(DESIGNED);

        assertThat(answer.get("result").stringValue()).isEqualTo("pays-contribution");
        assertThat(pounds(answer, "weeklyCharge")).isEqualTo("67.05");
        assertThat(pounds(answer, "councilPays")).isEqualTo("220.45");
        assertThat(pounds(answer, "careCost")).isEqualTo("287.50");
        assertThat(pounds(answer, "leftEachWeek")).isEqualTo("250.95");
        assertThat(pounds(answer, "countedIncome")).isEqualTo("318.00");
        assertThat(pounds(answer, "tariffIncome")).isEqualTo("3.00");
        assertThat(pounds(answer, "countedCapital")).isEqualTo("15000.00");
        assertThat(answer.get("lines").valueStream())
                .allSatisfy(line ->
                        assertThat(line.propertyNames()).containsExactly("label", "amount", "effect", "rule", "source"))
                .anySatisfy(line -> {
                    assertThat(line.get("label").stringValue()).isEqualTo("Attendance Allowance");
                    assertThat(pounds(line, "amount")).isEqualTo("76.70");
                    assertThat(line.get("effect").stringValue()).isEqualTo("adds");
                });
        assertThat(answer.get("ratesUsed").valueStream()).anySatisfy(row -> {
            assertThat(row.get("name").stringValue()).isEqualTo("minimum-income-guarantee.single-pension-age");
            assertThat(row.get("taxYear").stringValue()).isEqualTo("2026-27");
            assertThat(pounds(row, "value")).isEqualTo("241.45");
            assertThat(row.get("status").stringValue()).isEqualTo("unconfirmed");
        });
        assertThat(answer.get("unconfirmed").valueStream().map(JsonNode::stringValue))
                .contains("minimum-income-guarantee.single-pension-age");
        assertThat(answer.propertyNames())
                .containsExactly(
                        "result",
                        "weeklyCharge",
                        "councilPays",
                        "careCost",
                        "leftEachWeek",
                        "countedIncome",
                        "tariffIncome",
                        "countedCapital",
                        "lines",
                        "ratesUsed",
                        "unconfirmed",
                        "warnings");
    }

    @Test
    void linesThatAddLessLinesThatTakeOffAreTheCharge() {
        var sum = BigDecimal.ZERO;
        for (var line : asking.answer(DESIGNED).get("lines")) {
            var amount = line.get("amount").decimalValue();
            sum = switch (line.get("effect").stringValue()) {
                case "adds" -> sum.add(amount);
                case "takes-off" -> sum.subtract(amount);
                default -> sum;
            };
        }

        assertThat(sum).isEqualByComparingTo("67.05");
    }

    @Test
    void answersTheShortestRequestWithNothingToPay() {
        var answer = asking.answer("{\"setting\":\"home\",\"person\":{\"age\":80},\"careCost\":300}");

        assertThat(answer.get("result").stringValue()).isEqualTo("pays-nothing");
        assertThat(pounds(answer, "weeklyCharge")).isEqualTo("0.00");
        assertThat(pounds(answer, "councilPays")).isEqualTo("300.00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "careCost": -1                                  | careCost
            "careCost": 300.005                             | careCost
            "careCost": "300"                               | careCost
            "careCost": 100000                              | careCost
            "careCost": 1e99999                             | careCost
            "setting": "hospital"                           | setting
            "setting": null                                 | setting
            "council": "atlantis"                           | council
            "taxYear": "2022-23"                            | taxYear
            "taxYear": "2026"                               | taxYear
            "taxYear": "2026-28"                            | taxYear
            "person": {"age": 17}                           | person.age
            "person": {"age": 80.5}                         | person.age
            "person": {"age": 66}                           | person.age
            "person": {}                                    | person.age
            "person": 80                                    | person
            "person": {"age": 80, "pensionAge": false}      | person.pensionAge
            "person": {"age": 30, "pensionAge": true}       | person.pensionAge
            "person": {"dateOfBirth": "2010-01-01"}         | person.dateOfBirth
            "person": {"dateOfBirth": "13 July 1940"}       | person.dateOfBirth
            "person": {"age": 80, "dateOfBirth": "1950-01-01"} | person.age
            "person": {"age": 80, "children": -1}           | person.children
            "person": {"age": 80, "couple": "yes"}          | person.couple
            "person": {"age": 80, "disabilityPremium": true} | person.disabilityPremium
            "person": {"age": 80, "enhancedDisabilityPremium": true} | person.enhancedDisabilityPremium
            "person": {"age": 40, "couple": true, "loneParent": true} | person.loneParent
            "person": {"age": 80, "height": 180}            | person.height
            "income": {"type": "earnings", "amount": 1}     | income
            "income": [{"type": "lottery", "amount": 1}]    | income[0].type
            "income": [{"type": "earnings"}]                | income[0].amount
            "income": [{"amount": 1}]                       | income[0].type
            "income": [{"type": "earnings", "amount": -0.01}] | income[0].amount
            "income": [{"type": "earnings", "amount": 1, "paidToSpouse": true}] | income[0].paidToSpouse
            "income": [7]                                   | income[0]
            "capital": [{"type": "gold", "amount": 1}]      | capital[0].type
            "capital": [{"type": "savings", "amount": 1, "share": 1.01}] | capital[0].share
            "capital": [{"type": "savings", "amount": 1, "owed": 1}] | capital[0].owed
            "property": {"owed": 5}                         | property.value
            "property": {"value": 5, "livedInBy": "cat"}    | property.livedInBy
            "property": {"value": 5, "livedInBy": "partner"} | property.livedInBy
            "weeksInCare": 1                                | weeksInCare
            "weeksInCare": 1.5                              | weeksInCare
            "otherDisregards": [{"amount": 1}]              | otherDisregards[0].label
            "otherAllowances": [{"label": " ", "amount": 1}] | otherAllowances[0].label
            "overrides": {"sellingCostsShare": 2}           | overrides.sellingCostsShare
            "overrides": {"lowerCapitalLimit": 30000}       | overrides.lowerCapitalLimit
            "overrides": {"upperLimit": 30000}              | overrides.upperLimit
            "surname": "Nemo"                               | surname
            """)
    void namesTheFieldThatIsWrong(String member, String field) {
        assertThat(asking.refused(with(member))).containsExactly(field);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        assertThat(asking.refused("{\"taxYear\":\"1999-00\",\"income\":[{\"type\":\"x\",\"amount\":-1}],\"y\":1}"))
                .containsExactlyInAnyOrder(
                        "y", "taxYear", "setting", "person", "careCost", "income[0].type", "income[0].amount");
    }

    @Test
    void refusesAHomeLivedInByThePersonWhoMovedForGood() {
        assertThat(asking.refused("""
                {"setting": "care-home", "person": {"age": 80}, "careCost": 900,
                 "property": {"value": 1, "livedInBy": "person-themselves"}}
                """)).containsExactly("property.livedInBy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "person": {"age": 66, "pensionAge": true}
            "person": {"age": 66, "pensionAge": false}
            "person": {"age": 66}, "taxYear": "2025-26"
            "person": {"dateOfBirth": "1960-07-31"}
            "person": {"age": 66, "dateOfBirth": "1960-07-31"}
            "person": {"age": 65, "dateOfBirth": "1960-07-31"}
            "overrides": null
            "income": null
            "careCost": 0
            "careCost": 3e2
            "careCost": 99999.99
            "capital": [{"type": "savings", "amount": 10000, "share": 0.3333333333333333}]
            """)
    void answersWhatOnlyLooksOdd(String member) {
        assertThat(asking.post(with(member)).getStatus()).isEqualTo(200);
    }

    /** Born on 31 July 1960: 66 years and 4 months, on 30 November 2026; the guarantee of pension age is then kept. */
    @ParameterizedTest
    @CsvSource({"1960-07-23, true", "1960-07-24, false", "1960-07-31, false", "1960-05-05, true", "1961-03-06, false"})
    void reckonsPensionAgeFromADateOfBirthForToday(String born, boolean pensionAge) {
        var answer = asking.answer(with("\"person\": {\"dateOfBirth\": \"" + born + "\"}"));

        assertThat(answer.get("ratesUsed")
                        .valueStream()
                        .map(row -> row.get("name").stringValue())
                        .filter(name -> name.startsWith("minimum-income-guarantee")))
                .containsExactly(
                        pensionAge
                                ? "minimum-income-guarantee.single-pension-age"
                                : "minimum-income-guarantee.single-25-to-pension-age");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{} {}",
                "{\"setting\":\"home\",\"setting\":\"home\"}",
                "{'a':1}",
                "{\"a\":NaN}",
                "home"
            })
    void saysWhatIsNotJson(String body) {
        var response = asking.post(body);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void saysWhatIsWrongAsAProblemDocument() {
        var response = asking.post("{}");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        var problem = Asking.JSON.readTree(Asking.text(response));
        assertThat(problem.propertyNames()).containsExactly("type", "title", "status", "detail", "errors");
        assertThat(problem.get("status").intValue()).isEqualTo(422);
        assertThat(problem.get("errors").valueStream())
                .allSatisfy(
                        error -> assertThat(error.get("message").stringValue()).isNotBlank());
    }

    @Test
    void takesOnlyJsonAndOnlyByPost() throws Exception {
        var form =
                asking.perform(post("/api/estimates").contentType("text/plain").content("home"));
        var seen = asking.perform(get("/api/estimates"));

        assertThat(form.getStatus()).isEqualTo(415);
        assertThat(form.getContentType()).isEqualTo("application/problem+json");
        assertThat(seen.getStatus()).isEqualTo(405);
        assertThat(seen.getHeader("Allow")).isEqualTo("POST");
    }

    @Test
    void readsNoMoreThan64Kilobytes() {
        var response = asking.post("{\"setting\":\"" + "x".repeat(70_000) + "\"}");

        assertThat(response.getStatus()).isEqualTo(413);
    }

    @Test
    void readsNoOtherEncodingThanJsonHas() {
        var latin = "{\"setting\":\"hömé\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(asking.post(latin, "203.0.113.7").getStatus()).isEqualTo(400);
    }

    @Test
    void makesAnAddressThatAsksTooOftenWaitAndNobodyElse() {
        var nanos = new AtomicLong();
        var three = new Asking(new RateLimit(3, new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        }));
        var body = DESIGNED.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3; i++) {
            assertThat(three.post(body, "203.0.113.7").getStatus()).isEqualTo(200);
        }

        var refused = three.post(body, "203.0.113.7");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("20");
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(three.post(body, "203.0.113.8").getStatus()).isEqualTo(200);
        nanos.addAndGet(20_000_000_000L);
        assertThat(three.post(body, "203.0.113.7").getStatus()).isEqualTo(200);
    }

    @Test
    void ignoresSavingsCreditAtHomeWhereTheCouncilChoseSo() {
        var credit = "\"income\": [{\"type\": \"pension-credit-savings\", \"amount\": 15}]";

        assertThat(pounds(asking.answer(with("\"council\": \"banes\", " + credit)), "countedIncome"))
                .isEqualTo("0.00");
        assertThat(pounds(asking.answer(with(credit)), "countedIncome")).isEqualTo("7.70");
    }

    @Test
    void describesEveryMemberItReadsAndEveryKindItKnows() throws Exception {
        var description = Asking.JSON.valueToTree(new Description().json());
        var schemas = description.get("components").get("schemas");

        assertThat(schemas.get("Request").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(RequestReader.MEMBERS);
        assertThat(kinds(schemas, "Income")).isEqualTo(words(carefair.estimator.IncomeType.values()));
        assertThat(kinds(schemas, "Capital")).isEqualTo(words(carefair.estimator.CapitalType.values()));
        assertThat(schemas.get("Request")
                        .get("properties")
                        .get("setting")
                        .get("enum")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList())
                .isEqualTo(words(carefair.estimator.Setting.values()));
        assertThat(schemas.get("Answer").get("properties").propertyNames())
                .containsExactlyElementsOf(asking.answer(DESIGNED).propertyNames());
        for (var object : List.of("Person", "Income", "Capital", "Property", "Named", "Overrides")) {
            assertThat(schemas.get(object).get("properties").propertyNames())
                    .as(object)
                    .containsExactlyInAnyOrderElementsOf(membersRead(object));
        }
    }

    private static List<String> membersRead(String object) {
        return switch (object) {
            case "Person" -> List.copyOf(PersonReader.MEMBERS);
            case "Income" -> List.copyOf(RequestReader.INCOME);
            case "Capital" -> List.copyOf(RequestReader.CAPITAL);
            case "Property" -> List.copyOf(RequestReader.PROPERTY);
            case "Named" -> List.copyOf(RequestReader.NAMED);
            default -> List.copyOf(RequestReader.OVERRIDES);
        };
    }

    private static List<String> kinds(JsonNode schemas, String schema) {
        return schemas.get(schema)
                .get("properties")
                .get("type")
                .get("enum")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    private static List<String> words(Enum<?>[] constants) {
        return java.util.Arrays.stream(constants).map(Part::word).toList();
    }

    private static String pounds(JsonNode node, String name) {
        return node.get(name).decimalValue().toPlainString();
    }

    /** The shortest request with one member more or another in its place. */
    private static String with(String member) {
        var request = new StringBuilder("{");
        for (var other : List.of("\"setting\": \"home\"", "\"person\": {\"age\": 80}", "\"careCost\": 300")) {
            if (!member.startsWith(other.substring(0, other.indexOf(':')))) {
                request.append(other).append(", ");
            }
        }
        return request.append(member).append("}").toString();
    }
}
