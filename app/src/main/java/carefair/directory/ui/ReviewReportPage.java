package carefair.directory.ui;

import carefair.directory.Listing;
import carefair.directory.Review;
import carefair.directory.Reviews;
import carefair.ui.WhoseAccount;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Reporting a review that should not be shown: a plain page that needs no script. Open to everybody. */
@Controller
class ReviewReportPage {

    private final Paths paths;
    private final Reviews reviews;
    private final WhoseAccount whose;

    ReviewReportPage(Paths paths, Reviews reviews, WhoseAccount whose) {
        this.paths = paths;
        this.reviews = reviews;
        this.whose = whose;
    }

    @GetMapping("/listings/{listing}/reviews/{review}/report")
    String ask(@PathVariable("listing") String listing, @PathVariable("review") String review, Model model) {
        show(listing, review, model);
        return "directory/review-report";
    }

    @PostMapping("/listings/{listing}/reviews/{review}/report")
    String report(@PathVariable("listing") String listing, @PathVariable("review") String review, Model model) {
        var found = show(listing, review, model);
        reviews.report(whose.keeper(), found.id());
        return "redirect:" + model.getAttribute("here") + "/done";
    }

    @GetMapping("/listings/{listing}/reviews/{review}/report/done")
    String done(@PathVariable("listing") String listing, @PathVariable("review") String review, Model model) {
        show(listing, review, model);
        model.addAttribute("done", true);
        return "directory/review-report";
    }

    private Review show(String listing, String id, Model model) {
        Listing about = paths.listing(listing).orElseThrow(ReviewReportPage::notThere);
        var review = reviews.of(about.id()).reviews().stream()
                .filter(one -> one.id().value().toString().equals(id))
                .findFirst()
                .orElseThrow(ReviewReportPage::notThere);
        model.addAttribute("back", Card.href(about));
        model.addAttribute("here", Card.href(about) + "/reviews/" + id + "/report");
        model.addAttribute("words", review.words());
        return review;
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
