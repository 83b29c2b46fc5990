package carefair.estimator.answers;

import carefair.shared.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answers so far, as they were understood: sums in pence, dates such as {@code 1948-07-19}, choices by their codes, several choices on
 * lines of their own.
 *
 * @param values by the code of the question; an empty text is no answer
 */
public record Answers(Map<String, String> values) {

    /** How "I do not know" is kept. */
    public static final String UNKNOWN = "?";

    /** With which the names of rates of care for dementia end. */
    public static final String DEMENTIA = "-dementia";

    /** Answers are kept beside what was typed, which may be wrong: under this, and the question's code. */
    private static final String KEPT = "a.";

    public Answers {
        values = Map.copyOf(values);
    }

    /** The answers that a draft or a kept estimate holds. */
    public static Answers of(Map<String, String> draft) {
        var values = new HashMap<String, String>();
        draft.forEach((field, answer) -> {
            if (field.startsWith(KEPT) && !answer.isEmpty()) {
                values.put(field.substring(KEPT.length()), answer);
            }
        });
        return new Answers(values);
    }

    /** The name under which a draft holds the answer to a question. */
    public static String field(Question question) {
        return KEPT + question.code();
    }

    public boolean has(Question question) {
        return values.containsKey(question.code());
    }

    /** The answer, if the question matters and was answered with something known. */
    public Optional<String> known(Question question) {
        return Optional.ofNullable(values.get(question.code()))
                .filter(answer -> !answer.equals(UNKNOWN) && question.matters(this));
    }

    public boolean isUnknown(Question question) {
        return UNKNOWN.equals(values.get(question.code())) && question.matters(this);
    }

    public boolean is(Question question, String choice) {
        return known(question).filter(choice::equals).isPresent();
    }

    /** The sum, or nothing where it is not known or does not matter. */
    public Money sum(Question question) {
        return known(question)
                .map(pence -> Money.ofPence(Long.parseLong(pence)))
                .orElse(Money.ZERO);
    }

    public int number(Question question) {
        return known(question).map(Integer::valueOf).orElse(0);
    }

    public Optional<LocalDate> day(Question question) {
        return known(question).map(LocalDate::parse);
    }

    public Set<String> ticks(Question question) {
        return new LinkedHashSet<>(
                known(question).map(String::lines).map(lines -> lines.toList()).orElse(List.of()));
    }

    /** The names of the rates that may stand for a price they do not know; none where they know it, or it does not matter. */
    public List<String> ratesOfCare() {
        if (isUnknown(Question.PRICE)) {
            return List.of("care-cost.home-care-hour");
        }
        if (!isUnknown(Question.FEE)) {
            return List.of();
        }
        var homes = either(Question.NURSING, "care-cost.care-home", "care-cost.nursing-home");
        var kinds = either(Question.DEMENTIA, "", DEMENTIA);
        return homes.stream()
                .flatMap(home -> kinds.stream().map(kind -> home + kind))
                .toList();
    }

    /** Whether they are charged for care whose price they do not know. */
    public boolean leavesThePriceOpen() {
        return Matter.charged(this) && (isUnknown(Question.PRICE) || isUnknown(Question.FEE));
    }

    private List<String> either(Question question, String no, String yes) {
        if (isUnknown(question)) {
            return List.of(no, yes);
        }
        return List.of(is(question, "yes") ? yes : no);
    }

    /** The same with another answer to one question. */
    public Answers with(Question question, String answer) {
        var changed = new HashMap<>(values);
        changed.put(question.code(), answer);
        return new Answers(changed);
    }

    /** The first question that matters and has no answer; nothing once all are answered. */
    public Optional<Question> next() {
        return questions().stream().filter(question -> !has(question)).findFirst();
    }

    /** The questions that matter, in order. */
    public List<Question> questions() {
        return Question.ALL.stream().filter(question -> question.matters(this)).toList();
    }
}
