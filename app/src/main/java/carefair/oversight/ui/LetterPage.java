package carefair.oversight.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.JoiningCodes;
import carefair.identity.People.Person;
import carefair.identity.PersonId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The letter with a one-time code, to print. The code is made when the form is sent and stands in that one answer only: no cache keeps
 * it, and sending the same form again makes no other. For an officer who opened the record.
 */
@Controller
@RequestMapping("/staff/people/{id}/letter")
class LetterPage {

    /** In the session: the form whose letter was shown. */
    private static final String SHOWN = "carefair.oversight.letter";

    private final Officer officer;
    private final JoiningCodes codes;

    LetterPage(Officer officer, JoiningCodes codes) {
        this.officer = officer;
        this.codes = codes;
    }

    @GetMapping
    String ask(@PathVariable("id") String id, Model model, HttpServletResponse response) {
        model.addAttribute("person", opened(id));
        model.addAttribute("form", UUID.randomUUID().toString());
        response.setHeader("Cache-Control", "no-store");
        return "oversight/letter-ask";
    }

    @PostMapping
    String make(
            @PathVariable("id") String id,
            @RequestParam("form") String form,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        var person = opened(id);
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("person", person);
        if (person.joined()) {
            return "redirect:" + At.person(person.id());
        }
        if (form.equals(session.getAttribute(SHOWN))) {
            model.addAttribute("form", UUID.randomUUID().toString());
            model.addAttribute("again", true);
            return "oversight/letter-ask";
        }
        model.addAttribute("code", codes.issue(officer.who(), person.id(), JoiningCodes.Medium.LETTER));
        model.addAttribute("today", officer.today());
        session.setAttribute(SHOWN, form);
        return "oversight/letter";
    }

    private Person opened(String id) {
        try {
            return At.id(Optional.of(id))
                    .map(PersonId::new)
                    .flatMap(officer::opened)
                    .orElseThrow(LetterPage::notThere);
        } catch (IdentityRefusal.NotSignedIn nobody) {
            throw notThere();
        }
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
