package carefair.estimator.ui;

import carefair.directory.PricesNear;
import carefair.estimator.Estimate;
import carefair.estimator.answers.Answers;
import carefair.estimator.answers.CarePrice;
import carefair.estimator.answers.Question;
import carefair.estimator.answers.Span;
import carefair.settings.RateRow;
import carefair.shared.London;
import carefair.ui.Said;
import carefair.ui.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What could change the estimate: answers that are not known, prices that were guessed, figures that nobody has confirmed. */
record Uncertain(Texts texts, Map<String, Object> voice) {

    private static final String HERE = "estimator.page.result.change.";

    /** What each answer that is not known would do. */
    String open(Span.Open open) {
        var facts = new HashMap<>(voice);
        facts.put("what", texts.say(QuestionWords.key(open.question()) + ".row", voice));
        if (open.hasEnds()) {
            facts.put("least", java.util.Objects.requireNonNull(open.least()));
            facts.put("most", java.util.Objects.requireNonNull(open.most()));
            return texts.say(HERE + (open.atTheHighest() ? "between-at-most" : "between"), facts);
        }
        return texts.say(HERE + (open.raises() ? "raises" : open.lowers() ? "lowers" : "nothing"), facts);
    }

    /** What the person must know beside the sum; what is not confirmed is said by itself. */
    List<String> warnings(Estimate estimate) {
        return estimate.warnings().stream()
                .filter(warning -> !warning.key().endsWith(".unconfirmed"))
                .map(warning -> texts.say(warning.key(), warning.facts().toArray()))
                .toList();
    }

    /** Which figures nobody has confirmed; nothing where all are. */
    List<String> unconfirmed(Estimate estimate) {
        return estimate.unconfirmed().stream().map(RateRow::inWords).sorted().toList();
    }

    /** Where the price of the care came from, where they do not know it. */
    List<String> price(Answers answers, Optional<PricesNear.Prices> near, Optional<CarePrice> price) {
        var words = new ArrayList<String>();
        if (answers.isUnknown(Question.HOURS)) {
            words.add(texts.say(HERE + "hours", voice));
        }
        if (!answers.isUnknown(Question.PRICE) && !answers.isUnknown(Question.FEE)) {
            return words;
        }
        near.ifPresentOrElse(
                found -> words.add(found(answers, found)),
                () -> answers.known(Question.PLACE_OF_CARE)
                        .ifPresent(place -> words.add(
                                texts.say(HERE + "none-near", Map.of("place", place, "miles", PricesNear.MILES)))));
        price.ifPresent(found -> {
            found.rows()
                    .forEach(row -> words.add(taken(answers, row, found.rows().size() > 1)));
            if (answers.ratesOfCare().stream()
                    .anyMatch(name -> name.endsWith(Answers.DEMENTIA) && !isAmong(found, name))) {
                words.add(texts.say(HERE + "no-price-for-dementia"));
            }
        });
        return words;
    }

    private static boolean isAmong(CarePrice price, String rate) {
        return price.rows().isEmpty()
                || price.rows().stream().anyMatch(row -> row.name().equals(rate));
    }

    private String found(Answers answers, PricesNear.Prices found) {
        return texts.count(
                HERE + (answers.isUnknown(Question.PRICE) ? "near" : "near-home"),
                found.offers(),
                Map.of(
                        "place", found.place(),
                        "miles", PricesNear.MILES,
                        "median", found.median(),
                        "least", found.least(),
                        "most", found.most(),
                        "day", Said.date(London.on(found.oldest()))));
    }

    private String taken(Answers answers, RateRow row, boolean oneOfMany) {
        return texts.say(
                HERE + (oneOfMany ? "rates" : "rate") + (row.isConfirmed() ? "" : "-unconfirmed"),
                texts.say(
                        "estimator.page.period." + (answers.isUnknown(Question.PRICE) ? "hour" : "week"), row.money()),
                row.source());
    }
}
