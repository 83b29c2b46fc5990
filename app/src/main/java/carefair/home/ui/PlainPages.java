package carefair.home.ui;

import carefair.home.AccessibilityStatement;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The start page and the pages the footer names: plain HTML, open to everybody, no script needed. */
@Controller
class PlainPages {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9]{4,12}");

    private final AccessibilityStatement statement = AccessibilityStatement.read();
    private final String address;

    PlainPages(@Value("${carefair.public-url}") String address) {
        this.address = address;
    }

    @GetMapping("/")
    String start() {
        return "home/start";
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        model.addAttribute("statement", statement);
        model.addAttribute("address", address);
        return "home/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "home/privacy";
    }

    @GetMapping("/cookies")
    String cookies() {
        return "home/cookies";
    }

    @GetMapping("/contact")
    String contact() {
        return "home/contact";
    }

    @GetMapping("/about")
    String about() {
        return "home/about";
    }

    @GetMapping("/easy-read")
    String easyRead() {
        return "home/easy-read";
    }

    @GetMapping("/session-ended")
    String sessionEnded() {
        return "home/session-ended";
    }

    /** Where the application leads when something failed; the reference is the one written to the log. */
    @GetMapping("/problem")
    String problem(@RequestParam(required = false) @Nullable String reference, Model model) {
        model.addAttribute(
                "reference", reference != null && REFERENCE.matcher(reference).matches() ? reference : null);
        return "home/problem";
    }
}
