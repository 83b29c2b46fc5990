package carefair.identity.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.PersonId;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.ui.IdInAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Everything held about a person, as files that no cache keeps: for the person, and with their id in the address for an officer who opened
 * the record. For anybody else there is no such file.
 */
@Controller
class PersonalDataPages {

    private final SignedIn signedIn;
    private final PersonalPaper paper;

    PersonalDataPages(SignedIn signedIn, PersonalPaper paper) {
        this.signedIn = signedIn;
        this.paper = paper;
    }

    @GetMapping("/personal-data.json")
    ResponseEntity<byte[]> json(@RequestParam Map<String, String> params) {
        return file("personal-data.json", MediaType.APPLICATION_JSON, paper.json(whose(params)));
    }

    @GetMapping("/personal-data.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam Map<String, String> params) {
        return file("personal-data.pdf", MediaType.APPLICATION_PDF, paper.pdf(whose(params)));
    }

    /** Nobody learns whether there is such a person; the asking was recorded where it was refused. */
    @ExceptionHandler({IdentityRefusal.NotYours.class, IdentityRefusal.NotSignedIn.class})
    void notThere(HttpServletResponse response) throws java.io.IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private PersonalPaper.Whole whose(Map<String, String> params) {
        var account = params.get("account");
        if (account == null) {
            return switch (signedIn.residentOrUnjoined()) {
                case Who.Resident resident -> paper.of(resident, resident.account());
                case Who.Unjoined unjoined -> paper.of(unjoined);
            };
        }
        var person = IdInAddress.of(account)
                .map(PersonId::new)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return paper.of(signedIn.who().orElseThrow(IdentityRefusal.NotSignedIn::new), person);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(body);
    }
}
