package carefair.directory;

import static carefair.directory.Listings.aListing;
import static carefair.directory.Listings.near;
import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.places.Point;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a council ends is nothing to who looks for support: who comes to them is found, wherever they come from, and once. */
@DirectoryTest
class AcrossCouncilLinesTest extends NothingListed {

    private static final Who US = new Who.System("test");
    private static final Who.Staff OFFICER = new Who.Staff(new SignInId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR));
    private static final Point BLANDFORD = new Point(50.856, -2.165);
    private static final Point BOURNEMOUTH = new Point(50.721, -1.877);
    private static final Point SALISBURY = new Point(51.075, -1.789);

    @Autowired
    Duplicates duplicates;

    @BeforeEach
    void threeBeyondTheLine() {
        Stream.of(
                        aListing("Two Chines Sitters").at(BOURNEMOUTH).travelling(20),
                        aListing("Five Willows").at(SALISBURY).travelling(25),
                        aListing("Cathedral Green Helpers").at(SALISBURY).travelling(5))
                .map(Listings.A::now)
                .forEach(listing -> directory.put(US, listing));
    }

    @Test
    void whoComesFromBeyondTheLineIsFoundOnceEach() {
        assertThat(foundAtBlandford(10)).containsExactlyInAnyOrder("Two Chines Sitters", "Five Willows");
        assertThat(foundAtBlandford(null))
                .containsExactlyInAnyOrder("Two Chines Sitters", "Five Willows", "Cathedral Green Helpers");
    }

    @Test
    void whomAnotherCouncilsFeedTellsOfTooIsFoundOnceWhenAnOfficerSawThatItIsTheSame() throws IOException {
        var feed = file("wiltshire.json", """
                {"total_items":1,"total_pages":1,"page_number":1,"size":1,"first_page":true,"last_page":true,"empty":false,"contents":[
                  {"id":"5b6f0f4e-6d0c-4c0a-9d7e-2f8f7f0a1b01","name":"Five Willows Care","status":"active","description":"Visits",
                   "organization":{"id":"o","name":"Five Willows","description":"d"},
                   "service_at_locations":[{"location":{"latitude":51.075,"longitude":-1.789}}]}]}""");
        run("oruk", feed);
        assertThat(foundAtBlandford(null)).contains("Five Willows", "Five Willows Care");

        duplicates.merge(
                OFFICER,
                theOne("Five Willows").id(),
                theOne("Five Willows Care").id(),
                Set.of());
        run("oruk", feed);

        assertThat(foundAtBlandford(10)).containsExactlyInAnyOrder("Two Chines Sitters", "Five Willows");
        assertThat(foundAtBlandford(null))
                .containsExactlyInAnyOrder("Two Chines Sitters", "Five Willows", "Cathedral Green Helpers");
    }

    private List<String> foundAtBlandford(@Nullable Integer miles) {
        var asked = new Search("", Set.of(), Set.of(), near("Blandford Forum", BLANDFORD), miles, null, 1);
        return directory.search(asked).hits().stream()
                .map(hit -> hit.listing().name())
                .toList();
    }
}
