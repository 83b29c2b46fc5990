package carefair.ui;

import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A date in three inputs; names of months are understood. The hint has a day of 13 or more, so that day and month are plain. */
public final class DateAnswer extends FieldsetAnswer<LocalDate, DateAnswer> {

    private static final List<String> PARTS = List.of("day", "month", "year");

    private final List<Element> inputs = new ArrayList<>();
    private boolean birthday;

    DateAnswer(Texts texts, String key, Map<String, ?> facts) {
        super(texts, key, facts);
    }

    /** Lets the browser fill in the reader's own date of birth. */
    public DateAnswer birthday() {
        birthday = true;
        return this;
    }

    public DateAnswer todayOrLater(LocalDate today) {
        check(date -> !date.isBefore(today), Problem.NOT_TODAY_OR_FUTURE, Map.of());
        return this;
    }

    public DateAnswer todayOrEarlier(LocalDate today) {
        check(date -> !date.isAfter(today), Problem.NOT_TODAY_OR_PAST, Map.of());
        return this;
    }

    public DateAnswer later(LocalDate today) {
        check(date -> date.isAfter(today), Problem.NOT_FUTURE, Map.of());
        return this;
    }

    public DateAnswer earlier(LocalDate today) {
        check(date -> date.isBefore(today), Problem.NOT_PAST, Map.of());
        return this;
    }

    public DateAnswer onOrAfter(LocalDate first) {
        check(date -> !date.isBefore(first), Problem.NOT_ON_OR_AFTER, Map.of("date", first));
        return this;
    }

    public DateAnswer onOrBefore(LocalDate last) {
        check(date -> !date.isAfter(last), Problem.NOT_ON_OR_BEFORE, Map.of("date", last));
        return this;
    }

    /** Fills in a date that is known. */
    public DateAnswer filled(LocalDate date) {
        refill(new Typed(Map.of(
                inputName() + "-day", List.of(String.valueOf(date.getDayOfMonth())),
                inputName() + "-month", List.of(String.valueOf(date.getMonthValue())),
                inputName() + "-year", List.of(String.valueOf(date.getYear())))));
        return this;
    }

    /** What was typed for day, month and year with strokes between, whether it is a date or not; empty if nothing was. */
    public String typed() {
        var parts = PARTS.stream()
                .map(part -> before().first(inputName() + "-" + part).strip())
                .toList();
        return parts.stream().allMatch(String::isEmpty) ? "" : String.join("/", parts);
    }

    @Override
    Read<LocalDate> read(Typed sent) {
        return Reading.date(
                sent.first(inputName() + "-day"),
                sent.first(inputName() + "-month"),
                sent.first(inputName() + "-year"));
    }

    @Override
    String fieldId(String part) {
        return part.isEmpty() || part.equals("day") ? inputName() : inputName() + "-" + part;
    }

    @Override
    void drawInputs() {
        var row = new Element("div").setAttribute("class", "date");
        for (var part : PARTS) {
            // The first input has the plain name as its id, so that a message about the whole date leads to it.
            var id = part.equals("day") ? inputName() : inputName() + "-" + part;
            var input = InputAnswer.textInput()
                    .setAttribute("class", part.equals("year") ? "in w4" : "in w2")
                    .setAttribute("id", id)
                    .setAttribute("name", inputName() + "-" + part)
                    .setAttribute("inputmode", "numeric")
                    .setAttribute("autocomplete", birthday ? "bday-" + part : "off");
            var before = before().first(inputName() + "-" + part);
            if (!before.isEmpty()) {
                input.setProperty("value", before);
            }
            inputs.add(input);
            row.appendChild(new Element("div")
                    .appendChild(
                            new Element("label").setAttribute("for", id).setText(texts.say("ui.date." + part)), input));
        }
        fieldset.appendChild(row);
    }

    @Override
    void restore() {
        for (int i = 0; i < PARTS.size(); i++) {
            inputs.get(i).setProperty("value", before().first(inputName() + "-" + PARTS.get(i)));
        }
    }

    @Override
    List<Element> marked() {
        return inputs;
    }
}
