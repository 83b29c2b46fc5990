package carefair.directory.ui;

import carefair.settings.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody needs who would offer support, what it costs and who helps: plain HTML that needs no script. Open to everybody. */
@Controller
class OfferGuide {

    private final Settings settings;

    OfferGuide(Settings settings) {
        this.settings = settings;
    }

    @GetMapping(Offering.GUIDE)
    String show(Model model) {
        var rules = settings.listingRules();
        model.addAttribute("partner", rules.partner().orElse(null));
        model.addAttribute("checked", rules.afterCheck());
        model.addAttribute("start", Offering.START);
        return "directory/offer-support";
    }
}
