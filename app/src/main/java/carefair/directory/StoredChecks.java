package carefair.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** What was checked about a listing and what was not, each in plain words. */
@Embeddable
class StoredChecks {

    @ElementCollection
    @CollectionTable(name = "listing_checked", joinColumns = @JoinColumn(name = "listing_id"))
    @OrderColumn(name = "line_no")
    @Column(name = "words")
    @BatchSize(size = StoredListing.BATCH)
    private List<String> checked = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "listing_not_checked", joinColumns = @JoinColumn(name = "listing_id"))
    @OrderColumn(name = "line_no")
    @Column(name = "words")
    @BatchSize(size = StoredListing.BATCH)
    private List<String> notChecked = new ArrayList<>();

    void take(NewListing newest) {
        replace(checked, newest.checked());
        replace(notChecked, newest.says().notChecked());
    }

    List<String> checked() {
        return List.copyOf(checked);
    }

    List<String> notChecked() {
        return List.copyOf(notChecked);
    }

    /** Leaves an unchanged list alone, so that nothing is written for it. */
    static void replace(List<String> kept, List<String> newest) {
        if (!kept.equals(newest)) {
            kept.clear();
            kept.addAll(newest);
        }
    }
}
