package carefair.directory.ui;

import carefair.settings.Settings;
import carefair.ui.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How results are put in order, point by point, with this council's figures: plain HTML, open to everybody. */
@Controller
class OrderPage {

    static final String PATH = "/how-results-are-ordered";

    private final Settings settings;
    private final Texts texts;

    OrderPage(Settings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    /** What counts, the most points it can bring, and how they are given. */
    record Part(String name, int points, String how) {}

    @GetMapping(PATH)
    String show(Model model) {
        var points = settings.finding().points();
        model.addAttribute(
                "parts",
                List.of(
                        part("words", points.words()),
                        part("near", points.near()),
                        part("price", points.price()),
                        part("free", points.free()),
                        new Part(
                                texts.say("directory.points.reviews"),
                                points.reviews(),
                                texts.say(
                                        "directory.points.reviews.how",
                                        Map.of("count", settings.trust().reviewsForScore()))),
                        part("fresh", points.fresh()),
                        new Part(
                                texts.say("directory.points.newcomer"),
                                points.newcomer(),
                                texts.say("directory.points.newcomer.how", Map.of("days", points.newcomerDays())))));
        model.addAttribute("putFirst", String.format(java.util.Locale.UK, "%,d", points.putFirst()));
        return "directory/order";
    }

    private Part part(String code, int points) {
        return new Part(texts.say("directory.points." + code), points, texts.say("directory.points." + code + ".how"));
    }
}
