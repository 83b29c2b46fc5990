package carefair.directory.imports;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /listings/template.csv}: the layout of a file of listings, for whoever wants to send the council one. */
@Controller
class TemplateFile {

    @GetMapping("/listings/template.csv")
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"listings.csv\"")
                .body(ListingsTemplate.csv());
    }
}
