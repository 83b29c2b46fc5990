package carefair.directory.ui;

import carefair.directory.Description;
import carefair.directory.DirectoryRefusal;
import carefair.directory.DirectoryRefusal.FileRefused.Why;
import carefair.directory.FileId;
import carefair.directory.ListingFiles;
import carefair.directory.ListingId;
import carefair.directory.Paper;
import carefair.directory.Particulars;
import carefair.directory.Photo;
import carefair.identity.SignedIn;
import carefair.ui.Problem;
import carefair.ui.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** A provider adds photos and documents to one of its listings, and takes them off: plain pages, as files are sent without script. */
@Controller
class Uploads {

    private static final int READ_AT_MOST = 11 * 1024 * 1024;

    private final VersionDesk desk;
    private final ListingFiles files;
    private final SignedIn signedIn;
    private final Texts texts;

    Uploads(VersionDesk desk, ListingFiles files, SignedIn signedIn, Texts texts) {
        this.desk = desk;
        this.files = files;
        this.signedIn = signedIn;
        this.texts = texts;
    }

    /** A photo or document as the page shows it. */
    record Row(String file, String words, String name, String image, int width, int height) {}

    static String photos(ListingId listing) {
        return "/provider/listings/" + listing.value() + "/photos";
    }

    static String papers(ListingId listing) {
        return "/provider/listings/" + listing.value() + "/documents";
    }

    @GetMapping("/provider/listings/{listing}/photos")
    String photos(
            @PathVariable("listing") String id,
            @RequestParam(name = "saved", required = false) @Nullable String saved,
            Model model) {
        var listing = listing(id);
        model.addAttribute("saved", saved != null);
        return photos(listing, "", false, Map.of(), model);
    }

    @PostMapping("/provider/listings/{listing}/photos")
    String addPhoto(
            @PathVariable("listing") String id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "alt", defaultValue = "") String alt,
            @RequestParam(name = "decoration", defaultValue = "false") boolean decoration,
            Model model) {
        var listing = listing(id);
        var wrongs = new LinkedHashMap<String, String>();
        checkWords("alt", "alt", decoration ? "-" : alt, Photo.LONGEST, wrongs);
        add(
                "photo",
                file,
                wrongs,
                came -> files.addPhoto(signedIn.provider(), listing, came, decoration ? "" : alt.strip()));
        return wrongs.isEmpty()
                ? "redirect:" + photos(listing) + "?saved=yes"
                : photos(listing, alt, decoration, wrongs, model);
    }

    @PostMapping("/provider/listings/{listing}/photos/{file}")
    String changePhoto(
            @PathVariable("listing") String id,
            @PathVariable("file") String file,
            @RequestParam(name = "alt", defaultValue = "") String alt,
            @RequestParam(name = "decoration", defaultValue = "false") boolean decoration,
            @RequestParam(name = "remove", required = false) @Nullable String remove,
            @RequestParam(name = "move", required = false) @Nullable Integer move,
            Model model) {
        var listing = listing(id);
        var photo = says(listing).particulars().photos().stream()
                .filter(one -> isOf(one.id(), file))
                .findFirst();
        if (photo.isEmpty()) {
            return "redirect:" + photos(listing);
        }
        var wrongs = new LinkedHashMap<String, String>();
        if (remove == null && !decoration) {
            checkWords("alt", "alt-" + file, alt, Photo.LONGEST, wrongs);
        }
        if (!wrongs.isEmpty()) {
            model.addAttribute("typed", Map.of("alt-" + file, alt));
            return photos(listing, "", false, wrongs, model);
        }
        var changed = photo.get();
        change(listing, says -> {
            var photos = new ArrayList<>(says.photos());
            if (remove == null) {
                photos.replaceAll(one -> one.equals(changed) ? one.showing(decoration ? "" : alt.strip()) : one);
            } else {
                photos.remove(changed);
            }
            return move == null ? says.showing(photos) : says.showing(photos).moving(changed.id(), move);
        });
        // Back to the photo that was moved, so that it can be moved on.
        var here = move == null ? "" : "#photo-" + changed.id().value();
        return "redirect:" + photos(listing) + "?saved=yes" + here;
    }

    @GetMapping("/provider/listings/{listing}/documents")
    String papers(
            @PathVariable("listing") String id,
            @RequestParam(name = "saved", required = false) @Nullable String saved,
            Model model) {
        var listing = listing(id);
        model.addAttribute("saved", saved != null);
        return papers(listing, "", Map.of(), model);
    }

    @PostMapping("/provider/listings/{listing}/documents")
    String addPaper(
            @PathVariable("listing") String id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "title", defaultValue = "") String title,
            Model model) {
        var listing = listing(id);
        var wrongs = new LinkedHashMap<String, String>();
        checkWords("title", "title", title, Paper.LONGEST, wrongs);
        add("document", file, wrongs, came -> files.addPaper(signedIn.provider(), listing, came, title.strip()));
        return wrongs.isEmpty() ? "redirect:" + papers(listing) + "?saved=yes" : papers(listing, title, wrongs, model);
    }

    @PostMapping("/provider/listings/{listing}/documents/{file}")
    String removePaper(@PathVariable("listing") String id, @PathVariable("file") String file) {
        var listing = listing(id);
        change(
                listing,
                says -> says.giving(says.papers().stream()
                        .filter(paper -> !isOf(paper.id(), file))
                        .toList()));
        return "redirect:" + papers(listing) + "?saved=yes";
    }

    private String photos(ListingId listing, String alt, boolean decoration, Map<String, String> wrongs, Model model) {
        var says = says(listing);
        show(listing, says, "photos", says.particulars().photos().size() < Particulars.MOST_PHOTOS, wrongs, model);
        model.addAttribute("alt", alt);
        model.addAttribute("decoration", decoration);
        model.addAttribute(
                "rows",
                says.particulars().photos().stream()
                        .map(photo -> new Row(
                                photo.id().value().toString(),
                                photo.alt(),
                                photo.alt().isEmpty() ? texts.say("directory.photos.decoration.row") : photo.alt(),
                                FileServing.small(photo),
                                photo.width(),
                                photo.height()))
                        .toList());
        return "directory/uploads";
    }

    private String papers(ListingId listing, String title, Map<String, String> wrongs, Model model) {
        var says = says(listing);
        show(listing, says, "documents", says.particulars().papers().size() < Particulars.MOST_PAPERS, wrongs, model);
        // Not "title": in the frame of every page that is the page's own.
        model.addAttribute("named", title);
        model.addAttribute(
                "rows",
                says.particulars().papers().stream()
                        .map(paper -> new Row(
                                paper.id().value().toString(),
                                paper.title(),
                                paper.title(),
                                FileServing.paper(paper.id()),
                                0,
                                0))
                        .toList());
        return "directory/uploads";
    }

    private void show(
            ListingId listing, Description says, String kind, boolean room, Map<String, String> wrongs, Model model) {
        model.addAttribute(
                "heading",
                texts.say(
                        kind.equals("photos") ? "directory.photos.heading" : "directory.papers.heading", says.name()));
        model.addAttribute("kind", kind);
        model.addAttribute("room", room);
        model.addAttribute("here", kind.equals("photos") ? photos(listing) : papers(listing));
        model.addAttribute("back", EditListing.href(listing));
        model.addAttribute("wrongs", wrongs);
    }

    /** Something that takes a file, and may refuse it. */
    private interface Taking {
        void take(byte[] came);
    }

    private void add(String what, @Nullable MultipartFile file, Map<String, String> wrongs, Taking taking) {
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            wrongs.put("file", message(what, Problem.NOT_CHOSEN));
            return;
        }
        if (!wrongs.isEmpty()) {
            // The browser forgets the file when the page is shown again: it has to be chosen anew, and the page says
            // so.
            return;
        }
        try (var in = file.getInputStream()) {
            taking.take(in.readNBytes(READ_AT_MOST));
        } catch (DirectoryRefusal.FileRefused refused) {
            wrongs.put("file", refused(what, refused.why()));
        } catch (IOException e) {
            wrongs.put("file", message(what, Problem.FILE_NOT_UPLOADED));
        }
    }

    private String refused(String what, Why why) {
        return switch (why) {
            case EMPTY -> message(what, Problem.FILE_EMPTY);
            case TOO_BIG -> message(what, Problem.FILE_TOO_BIG);
            case TOO_MANY_PIXELS -> texts.say("directory.upload.too-many-pixels");
            case OTHER_TYPE -> message(what, Problem.FILE_OF_OTHER_TYPE);
            case TOO_MANY -> texts.say("directory.upload.too-many");
        };
    }

    private void checkWords(String what, String field, String words, int longest, Map<String, String> wrongs) {
        var key = "directory.upload." + what;
        if (words.isBlank()) {
            wrongs.put(field, texts.say(key + ".missing"));
        } else if (words.strip().length() > longest) {
            wrongs.put(field, texts.say(key + ".long", longest));
        }
    }

    private String message(String what, Problem problem) {
        var key = "directory.upload." + what;
        return texts.say(
                "ui.problem." + problem.name(),
                Map.of(
                        "thing", texts.say(key + ".thing"),
                        "size", texts.say(key + ".size"),
                        "types", texts.say(key + ".types")));
    }

    private void change(ListingId listing, UnaryOperator<Particulars> change) {
        desk.change(listing, says -> says.with(change.apply(says.particulars())));
    }

    private ListingId listing(String id) {
        if (signedIn.who()
                .filter(carefair.identity.Who.Provider.class::isInstance)
                .isEmpty()) {
            throw notThere();
        }
        return VersionDesk.listing(id)
                .filter(listing -> desk.newest(listing).isPresent())
                .orElseThrow(Uploads::notThere);
    }

    private Description says(ListingId listing) {
        return desk.newest(listing).orElseThrow(Uploads::notThere);
    }

    private static boolean isOf(FileId id, String text) {
        return id.value().toString().equals(text);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
