package carefair.directory.ui;

import carefair.directory.imports.StaffImports;
import carefair.identity.IdentityRefusal;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.ui.Texts;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
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
@RequestMapping(StaffImportPage.HERE)
class StaffImportPage {

    static final String HERE = "/staff/imports";

    /** In the session: what the file that was last looked at would do, and what the last that was brought in did. */
    private static final String WOULD = "carefair.directory.import.would";

    private static final String DID = "carefair.directory.import.did";

    private final StaffImports imports;
    private final WaitingImports waiting;
    private final SignedIn signedIn;
    private final Texts texts;

    StaffImportPage(StaffImports imports, WaitingImports waiting, SignedIn signedIn, Texts texts) {
        this.imports = imports;
        this.waiting = waiting;
        this.signedIn = signedIn;
        this.texts = texts;
    }

    /** Whoever asks for another file leaves what they looked at. */
    @GetMapping
    String ask(HttpSession session, Model model) {
        officer();
        waiting.forget(session);
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
        waiting.forget(session);
        var kept = waiting.keep(file);
        var waits = false;
        try {
            var told = imports.preview(who, kind, kept);
            if (told.done()) {
                waiting.waits(session, kind, kept);
                waits = true;
            }
            session.setAttribute(WOULD, told);
        } finally {
            if (!waits) {
                WaitingImports.remove(kept);
            }
        }
        return "redirect:" + HERE + "/preview";
    }

    /** What was last said of a file, to be read again; once it was brought in there is nothing more to press. */
    @GetMapping("/preview")
    String wouldDo(HttpSession session, Model model) {
        return told(session, WOULD, waiting.form(session).orElse(null), model);
    }

    @GetMapping("/done")
    String did(HttpSession session, Model model) {
        return told(session, DID, null, model);
    }

    private String told(HttpSession session, String which, @Nullable String form, Model model) {
        officer();
        if (!(session.getAttribute(which) instanceof StaffImports.Told told)) {
            return "redirect:" + HERE;
        }
        model.addAttribute("told", told);
        model.addAttribute("preview", which.equals(WOULD));
        model.addAttribute("form", form);
        return "directory/import-told";
    }

    @PostMapping
    String bring(@RequestParam(name = "form", defaultValue = "") String form, HttpSession session, Model model)
            throws IOException {
        var who = officer();
        var taken = waiting.take(session, form);
        if (taken.isEmpty()) {
            return form(model, "", "gone");
        }
        try {
            session.setAttribute(
                    DID, imports.bring(who, taken.get().kind(), taken.get().file()));
        } finally {
            WaitingImports.remove(taken.get().file());
        }
        return "redirect:" + HERE + "/done";
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
}
