package carefair.estimator.ui;

import carefair.directory.PricesNear;
import carefair.estimator.EstimateRefusal;
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
import java.util.List;
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

    /** @throws EstimateRefusal if there can be no estimate */
    Span span(Answers answers) {
        var price = price(answers);
        if (price.isEmpty() && answers.leavesThePriceOpen()) {
            throw new EstimateRefusal.NoPrice();
        }
        return Span.of(answers, rates(), today(), price.orElse(null));
    }

    /** What the care may cost, where they do not know: offers near them, else the rate of the council or of England. */
    Optional<CarePrice> price(Answers answers) {
        return near(answers)
                .map(near -> new CarePrice(near.least(), near.most(), List.of()))
                .or(() -> CarePrice.between(answers.ratesOfCare().stream()
                        .flatMap(name -> rateOfCare(name).stream())
                        .filter(row -> row.unit().isMoney())
                        .distinct()
                        .toList()));
    }

    /** Where no figure stands for care for dementia, that of the same home without it is nearer than none. */
    private Optional<RateRow> rateOfCare(String name) {
        return rates().find(name)
                .or(() -> name.endsWith(Answers.DEMENTIA)
                        ? rates().find(name.substring(0, name.length() - Answers.DEMENTIA.length()))
                        : Optional.empty());
    }

    /** The prices of offers near the person, where they do not know the price and said where they are. */
    Optional<PricesNear.Prices> near(Answers answers) {
        var place = answers.known(Question.PLACE_OF_CARE);
        return answers.isUnknown(Question.PRICE) ? place.flatMap(prices::hourly) : place.flatMap(prices::weekOfNights);
    }

    PricesNear.Spot spot(String typed) {
        return prices.spot(typed);
    }
}
