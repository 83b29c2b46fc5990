package carefair.estimator.ui;

import carefair.directory.PricesNear;
import carefair.estimator.answers.Answers;
import carefair.estimator.answers.CarePrice;
import carefair.estimator.answers.Question;
import carefair.estimator.answers.Span;
import carefair.settings.RateBook;
import carefair.settings.RateRow;
import carefair.settings.Rates;
import carefair.settings.Settings;
import carefair.shared.London;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Works out estimates for the pages: with the rates of today, and the prices near the person. */
@Component
record Estimating(RateBook book, PricesNear prices, Settings settings, InstantSource clock) {

    /** In the drafts of every page of the journey. */
    static final String JOURNEY = "estimate";

    LocalDate today() {
        return London.today(clock);
    }

    Rates rates() {
        return book.on(settings.council().code(), today());
    }

    /** @throws carefair.estimator.EstimateRefusal if there can be no estimate */
    Span span(Answers answers) {
        return Span.of(answers, rates(), today(), price(answers).orElse(null));
    }

    /** What the care may cost, where they do not know: offers near them, else the rate of the council or of England. */
    Optional<CarePrice> price(Answers answers) {
        if (answers.isUnknown(Question.PRICE)) {
            return near(answers)
                    .map(near -> new CarePrice(near.least(), near.most(), null))
                    .or(() -> rate("care-cost.home-care-hour"));
        }
        if (answers.isUnknown(Question.FEE)) {
            return rate(answers.is(Question.NURSING, "yes") ? "care-cost.nursing-home" : "care-cost.care-home");
        }
        return Optional.empty();
    }

    Optional<PricesNear.Hourly> near(Answers answers) {
        return answers.known(Question.PLACE_OF_CARE).flatMap(prices::hourly);
    }

    private Optional<CarePrice> rate(String name) {
        return rates().find(name).filter(row -> row.unit().isMoney()).map((RateRow row) -> CarePrice.of(row));
    }
}
