package carefair.oversight.ui;

import carefair.identity.CouncilFile;
import carefair.identity.CouncilFiles;
import carefair.identity.IdentityRefusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The files for the council's own system, to download; no cache keeps them. For anybody but an officer they are not there. */
@Controller
class StaffFilePages {

    private final Officer officer;
    private final CouncilFiles files;

    StaffFilePages(Officer officer, CouncilFiles files) {
        this.officer = officer;
        this.files = files;
    }

    @GetMapping("/staff/files/{name:[a-z]+}.csv")
    ResponseEntity<byte[]> file(@PathVariable("name") String name, @RequestParam Map<String, String> params) {
        // Spreadsheets know by the mark at the start that the text is UTF-8.
        var text = new StringBuilder("\uFEFF");
        try {
            files.write(officer.who(), name, new CouncilFile.Days(day(params, "from"), day(params, "until")), text)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (CouncilFiles.WrongDays e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage());
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "-" + officer.today() + ".csv")
                                .build()
                                .toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable LocalDate day(Map<String, String> params, String name) {
        var text = params.get(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Not a day: " + text);
        }
    }

    /** Nobody else learns which files there are; the asking was recorded where it was refused. */
    @ExceptionHandler({
        IdentityRefusal.NotYours.class,
        IdentityRefusal.NotYourRole.class,
        IdentityRefusal.NotSignedIn.class
    })
    void notThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
