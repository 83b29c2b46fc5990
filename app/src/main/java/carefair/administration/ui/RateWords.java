package carefair.administration.ui;

import carefair.settings.RateEntry;
import carefair.settings.RateRow;
import carefair.settings.RateUnit;
import carefair.shared.Money;
import carefair.ui.Build;
import carefair.ui.Build.Tone;
import carefair.ui.Said;
import carefair.ui.Texts;
import com.vaadin.flow.component.Component;

/** Says a rate as people read it. */
@org.springframework.stereotype.Component
record RateWords(Texts texts) {

    /** {@code minimum-income-guarantee.single-pension-age} as {@code Minimum income guarantee: single pension age}. */
    static String name(RateRow row) {
        return row.inWords();
    }

    /** The part of its name that several rates share. */
    static String topic(RateRow row) {
        return row.inWords().replaceFirst(":.*", "");
    }

    String value(RateRow row) {
        return value(row.unit(), row.value());
    }

    String value(RateUnit unit, long value) {
        var said = unit.isMoney() ? Money.ofPence(value).toString() : unit.write(value);
        return texts.say("administration.rates.unit." + unit.name(), said);
    }

    String days(RateRow row) {
        var to = row.to();
        return to == null
                ? texts.say("administration.rates.from", row.from())
                : texts.say("administration.rates.from-to", row.from(), to);
    }

    String whose(RateRow row, String council) {
        return row.council().equals(RateRow.ENGLAND) ? texts.say("administration.rates.england") : council;
    }

    /** How far it has come, in words. */
    Component standing(Build make, RateEntry entry) {
        var decision = entry.decision();
        if (decision != null) {
            return switch (decision.verdict()) {
                case CONFIRMED -> make.tag(Tone.GOOD, "administration.rates.confirmed");
                case TURNED_DOWN -> make.tag(Tone.PLAIN, "administration.rates.turned-down");
            };
        }
        if (!entry.isFromFile()) {
            return make.tag(Tone.WAIT, "administration.rates.waits");
        }
        return entry.row().isConfirmed()
                ? make.tag(Tone.GOOD, "administration.rates.confirmed-by-source")
                : make.tag(Tone.WAIT, "administration.rates.unconfirmed");
    }

    String written(RateEntry entry, String by) {
        return entry.isFromFile()
                ? texts.say("administration.rates.from-file", Said.date(carefair.shared.London.on(entry.writtenAt())))
                : texts.say("administration.rates.by", by, entry.writtenAt());
    }
}
