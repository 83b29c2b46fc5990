package carefair.estimator.api;

import carefair.estimator.Share;
import carefair.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One object of a request. It notes what is wrong and reads on, so that a caller learns of everything at once; what cannot be read is
 * read as if it were not there. A member that is null is a member that is not there.
 */
final class Part {

    private static final int MOST_IN_A_LIST = 100;
    private static final int LONGEST_TEXT = 200;

    private final JsonNode node;
    private final String path;
    private final Findings findings;

    private Part(JsonNode node, String path, Findings findings) {
        this.node = node;
        this.path = path;
        this.findings = findings;
    }

    /** @param known the members it may have; others are noted as wrong */
    static Part of(JsonNode object, String path, Findings findings, Set<String> known) {
        var part = new Part(object, path, findings);
        for (var name : object.propertyNames()) {
            if (!known.contains(name)) {
                findings.add(part.at(shortened(name)), "unknown-member");
            }
        }
        return part;
    }

    boolean has(String name) {
        return value(name) != null;
    }

    void wrong(String name, String problem, Object... facts) {
        findings.add(at(name), problem, facts);
    }

    /** Notes it where it is missing. */
    void needs(String name) {
        if (!has(name)) {
            wrong(name, "missing");
        }
    }

    @Nullable
    Money money(String name, Money most) {
        var value = value(name, JsonNode::isNumber, "not-a-number");
        if (value == null) {
            return null;
        }
        // A decimal fraction is read exactly, and is whole pence from here on.
        var pounds = value.decimalValue();
        if (pounds.signum() < 0) {
            wrong(name, "negative");
        } else if (pounds.compareTo(BigDecimal.valueOf(most.pence(), 2)) > 0) {
            wrong(name, "too-much", most);
        } else if (pounds.stripTrailingZeros().scale() > 2) {
            wrong(name, "too-many-decimals");
        } else {
            return Money.ofPence(pounds.movePointRight(2).longValueExact());
        }
        return null;
    }

    Money money(String name, Money most, Money otherwise) {
        var money = money(name, most);
        return money == null ? otherwise : money;
    }

    @Nullable
    Share share(String name) {
        var value = value(name, JsonNode::isNumber, "not-a-number");
        if (value == null) {
            return null;
        }
        var part = value.decimalValue();
        if (part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0) {
            wrong(name, "not-a-share");
            return null;
        }
        // A third has no end: what lies below a billionth is under a penny of anything.
        return new Share(
                part.setScale(9, RoundingMode.HALF_UP).movePointRight(9).longValueExact());
    }

    Share share(String name, Share otherwise) {
        var share = share(name);
        return share == null ? otherwise : share;
    }

    @Nullable
    Integer wholeNumber(String name, int least, int most) {
        var value = value(name, JsonNode::isIntegralNumber, "not-a-whole-number");
        if (value == null) {
            return null;
        }
        var number = value.decimalValue();
        if (number.compareTo(BigDecimal.valueOf(least)) < 0) {
            wrong(name, "too-low", least);
            return null;
        }
        if (number.compareTo(BigDecimal.valueOf(most)) > 0) {
            wrong(name, "too-high", most);
            return null;
        }
        return number.intValueExact();
    }

    int wholeNumber(String name, int least, int most, int otherwise) {
        var number = wholeNumber(name, least, most);
        return number == null ? otherwise : number;
    }

    @Nullable
    Boolean yesOrNo(String name) {
        var value = value(name, JsonNode::isBoolean, "not-true-or-false");
        return value == null ? null : value.booleanValue();
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(yesOrNo(name));
    }

    @Nullable
    String text(String name) {
        var value = value(name, text -> text.isString() && !text.stringValue().isBlank(), "not-text");
        if (value == null) {
            return null;
        }
        if (value.stringValue().length() > LONGEST_TEXT) {
            wrong(name, "too-long", LONGEST_TEXT);
            return null;
        }
        return value.stringValue();
    }

    @Nullable
    LocalDate date(String name) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong(name, "not-a-date");
            return null;
        }
    }

    /** A constant by the word it has here: {@code STATE_PENSION} is {@code state-pension}. */
    <T extends Enum<T>> @Nullable T oneOf(String name, T[] constants) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        for (var constant : constants) {
            if (word(constant).equals(text)) {
                return constant;
            }
        }
        wrong(name, "not-one-of", Arrays.stream(constants).map(Part::word).collect(Collectors.joining(", ")));
        return null;
    }

    @Nullable
    Part object(String name, Set<String> known) {
        var value = value(name, JsonNode::isObject, "not-an-object");
        if (value == null) {
            return null;
        }
        return of(value, at(name), findings, known);
    }

    List<Part> objects(String name, Set<String> known) {
        var value = value(name, JsonNode::isArray, "not-a-list");
        if (value == null) {
            return List.of();
        }
        if (value.size() > MOST_IN_A_LIST) {
            wrong(name, "too-many", MOST_IN_A_LIST);
            return List.of();
        }
        var parts = new ArrayList<Part>();
        for (int i = 0; i < value.size(); i++) {
            var place = at(name) + "[" + i + "]";
            if (value.get(i).isObject()) {
                parts.add(of(value.get(i), place, findings, known));
            } else {
                findings.add(place, "not-an-object");
            }
        }
        return parts;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.UK).replace('_', '-');
    }

    /** The value if there is one of the right kind; one of another kind is noted. */
    private @Nullable JsonNode value(String name, Predicate<JsonNode> kind, String problem) {
        var value = value(name);
        if (value == null || kind.test(value)) {
            return value;
        }
        wrong(name, problem);
        return null;
    }

    private @Nullable JsonNode value(String name) {
        var value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
