package carefair.directory.ui;

import carefair.directory.imports.StaffImports;
import carefair.identity.IdentityRefusal;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.ui.Texts;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** An officer brings in a file of listings: chooses it, reads what it would do, and does it. A plain page that needs no script. */
@Controller
@RequestMapping("/staff/imports")
class StaffImportPage {

    private static final String WAITING = "carefair.directory.import";

    private final StaffImports imports;
    private final SignedIn signedIn;
    private final Texts texts;

    StaffImportPage(StaffImports imports, SignedIn signedIn, Texts texts) {
        this.imports = imports;
        this.signedIn = signedIn;
        this.texts = texts;
    }

    /** In the session: the file that was previewed. */
    record Waiting(String form, String kind, String path) implements Serializable {}

    @GetMapping
    String ask(Model model) {
        officer();
        return form(model, "", "");
    }

    @PostMapping("/preview")
    String preview(
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpSession session,
            Model model)
            throws IOException {
        var who = officer();
        if (!StaffImports.KINDS.contains(kind)) {
            return form(model, kind, "kind");
        }
        if (file == null || file.isEmpty()) {
            return form(model, kind, "file");
        }
        forget(session);
        var kept = kept(file);
        var told = imports.preview(who, kind, kept);
        if (told.done()) {
            var waiting = new Waiting(UUID.randomUUID().toString(), kind, kept.toString());
            session.setAttribute(WAITING, waiting);
            model.addAttribute("form", waiting.form());
        } else {
            remove(kept);
        }
        model.addAttribute("told", told);
        model.addAttribute("preview", true);
        return "directory/import-told";
    }

    @PostMapping
    String bring(@RequestParam(name = "form", defaultValue = "") String form, HttpSession session, Model model) {
        var who = officer();
        if (!(session.getAttribute(WAITING) instanceof Waiting waiting)
                || !waiting.form().equals(form)
                || !Files.exists(Path.of(waiting.path()))) {
            return form(model, "", "gone");
        }
        // A second press finds nothing that waits.
        session.removeAttribute(WAITING);
        var file = Path.of(waiting.path());
        try {
            model.addAttribute("told", imports.bring(who, waiting.kind(), file));
        } finally {
            remove(file);
        }
        model.addAttribute("preview", false);
        return "directory/import-told";
    }

    private String form(Model model, String kind, String wrong) {
        model.addAttribute("kinds", StaffImports.KINDS);
        model.addAttribute("kind", kind);
        model.addAttribute("wrong", wrong);
        model.addAttribute(
                "title",
                wrong.isEmpty()
                        ? texts.say("directory.import.title")
                        : texts.say("ui.title.error", texts.say("directory.import.title")));
        return "directory/import";
    }

    private Who.Staff officer() {
        try {
            var who = signedIn.staff();
            imports.open(who);
            return who;
        } catch (IdentityRefusal notTheirs) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** Under its own name, which is where each field says that it was read. */
    private static Path kept(MultipartFile file) throws IOException {
        var name = String.valueOf(file.getOriginalFilename()).replaceAll("[^A-Za-z0-9._-]+", "-");
        var bare = name.substring(Math.max(0, name.length() - 80)).replaceFirst("^[.-]+", "");
        var kept = Files.createTempDirectory("carefair-import").resolve(bare.isEmpty() ? "file.csv" : bare);
        file.transferTo(kept);
        return kept;
    }

    private static void forget(HttpSession session) {
        if (session.getAttribute(WAITING) instanceof Waiting before) {
            session.removeAttribute(WAITING);
            remove(Path.of(before.path()));
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
            var folder = file.getParent();
            if (folder != null) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
