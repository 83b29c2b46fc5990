package carefair.identity.ui;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The one plain page of signing in: what to do when it did not work. Open to everybody. */
@Controller
class PlainPages {

    @GetMapping("/sign-in-failed")
    String signInFailed() {
        return "identity/sign-in-failed";
    }
}
