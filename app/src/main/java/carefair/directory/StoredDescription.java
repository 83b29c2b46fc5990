package carefair.directory;

import carefair.shared.CategoryCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;

/** What a listing says of what is done there, for whom and where, in words and categories, as it is kept. */
@Embeddable
class StoredDescription {

    private String summary;

    private String whoFor;

    private String area;

    @ElementCollection
    @CollectionTable(name = "listing_detail", joinColumns = @JoinColumn(name = "listing_id"))
    @OrderColumn(name = "line_no")
    @Column(name = "words")
    @BatchSize(size = StoredListing.BATCH)
    private List<String> details = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "listing_category", joinColumns = @JoinColumn(name = "listing_id"))
    @OrderColumn(name = "line_no")
    @Column(name = "code")
    @BatchSize(size = StoredListing.BATCH)
    private List<String> categories = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredDescription() {}

    void take(Description newest) {
        summary = newest.summary();
        whoFor = newest.whoFor();
        area = newest.area();
        StoredChecks.replace(details, newest.details());
        StoredChecks.replace(
                categories, newest.categories().stream().map(CategoryCode::text).toList());
    }

    String summary() {
        return summary;
    }

    List<String> details() {
        return List.copyOf(details);
    }

    String whoFor() {
        return whoFor;
    }

    String area() {
        return area;
    }

    List<CategoryCode> categories() {
        return categories.stream().map(CategoryCode::new).toList();
    }

    Stream<String> codes() {
        return categories.stream();
    }

    Stream<String> words() {
        return Stream.concat(Stream.of(summary, whoFor, area), details.stream());
    }
}
