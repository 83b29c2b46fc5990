package carefair.estimator.ui;

import carefair.directory.PricesNear;
import carefair.estimator.answers.Answers;
import carefair.estimator.answers.Question;
import carefair.shared.Money;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** The way from an estimate to support that costs no more than it reckoned with. */
record ToFind(Estimating estimating, Answers answers) {

    String href() {
        if (answers.is(Question.WHERE, "care-home")) {
            return "/app/find?need=" + encoded("care home");
        }
        var query = new ArrayList<String>();
        query.add("need=" + encoded("care at home"));
        answers.known(Question.PLACE_OF_CARE).ifPresent(place -> query.add("where=" + encoded(place)));
        var price = answers.sum(Question.PRICE);
        var most = price.isPositive()
                ? price
                : estimating.near(answers).map(PricesNear.Prices::most).orElse(Money.ZERO);
        if (most.isPositive()) {
            query.add("price=" + encoded(most.toString().replaceAll("[£,]", "")));
        }
        return "/app/find?" + String.join("&", query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
