package carefair.directory.ui;

import carefair.directory.ListingId;
import carefair.directory.oruk.PublicPages;
import carefair.ui.IdInAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Puts into a listing's page what search engines read, or tells them to leave it out. */
@ControllerAdvice(assignableTypes = ListingPage.class)
class ForSearchEngines {

    private final PublicPages pages;

    ForSearchEngines(PublicPages pages) {
        this.pages = pages;
    }

    @ModelAttribute
    void structured(@PathVariable Map<String, String> path, Model model, HttpServletResponse response) {
        var listing = id(path.get("listing"));
        if (listing == null) {
            return;
        }
        pages.structured(listing).ifPresent(structured -> model.addAttribute("structured", structured));
        if (!pages.mayBeShown(listing)) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
    }

    private static @Nullable ListingId id(@Nullable String text) {
        return text == null ? null : IdInAddress.of(text).map(ListingId::new).orElse(null);
    }
}
