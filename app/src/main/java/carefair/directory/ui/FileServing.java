package carefair.directory.ui;

import carefair.directory.FileId;
import carefair.directory.ListingFiles;
import carefair.directory.Photo;
import carefair.identity.IdentityRefusal;
import carefair.identity.SignedIn;
import carefair.ui.IdInAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Photos and documents of listings. What everybody may see never changes under its address and may be kept by anyone; what is not shown
 * yet is for its provider and the council alone, and is kept by nobody.
 */
@Controller
class FileServing {

    private final ListingFiles files;
    private final SignedIn signedIn;

    FileServing(ListingFiles files, SignedIn signedIn) {
        this.files = files;
        this.signedIn = signedIn;
    }

    static String large(Photo photo) {
        return "/listings/files/" + photo.id().value() + "/large.jpg";
    }

    static String small(Photo photo) {
        return "/listings/files/" + photo.id().value() + "/small.jpg";
    }

    static String paper(FileId id) {
        return "/listings/files/" + id.value() + "/document.pdf";
    }

    @GetMapping("/listings/files/{file}/large.jpg")
    ResponseEntity<byte[]> large(@PathVariable("file") String file) {
        return serve(file, false, MediaType.IMAGE_JPEG);
    }

    @GetMapping("/listings/files/{file}/small.jpg")
    ResponseEntity<byte[]> small(@PathVariable("file") String file) {
        return serve(file, true, MediaType.IMAGE_JPEG);
    }

    @GetMapping("/listings/files/{file}/document.pdf")
    ResponseEntity<byte[]> paper(@PathVariable("file") String file) {
        return serve(file, false, MediaType.APPLICATION_PDF);
    }

    private ResponseEntity<byte[]> serve(String file, boolean small, MediaType type) {
        var id = IdInAddress.of(file).map(FileId::new).orElseThrow(FileServing::notThere);
        var shown = files.shown(id, small);
        var bytes = shown.or(() -> unshown(id, small)).orElseThrow(FileServing::notThere);
        if (isPdf(bytes) != type.equals(MediaType.APPLICATION_PDF)) {
            throw notThere();
        }
        var answer = ResponseEntity.ok()
                .contentType(type)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(
                        shown.isPresent()
                                ? CacheControl.maxAge(Duration.ofDays(365))
                                        .cachePublic()
                                        .immutable()
                                : CacheControl.noStore());
        return isPdf(bytes)
                ? answer.header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("document.pdf")
                                        .build()
                                        .toString())
                        .body(bytes)
                : answer.body(bytes);
    }

    private Optional<byte[]> unshown(FileId id, boolean small) {
        try {
            return signedIn.who().flatMap(who -> files.unshown(who, id, small));
        } catch (IdentityRefusal notTheirs) {
            return Optional.empty();
        }
    }

    private static boolean isPdf(byte[] bytes) {
        return new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
