package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.UuidBytes;
import carefair.testing.CarefairTest;
import carefair.testing.Unclaimed;
import carefair.ui.Filling;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An officer looks at two listings beside each other, merges them, parts them again, and says that they differ. */
@CarefairTest
class DuplicatesPageTest extends ListingPages {

    @Autowired
    JdbcTemplate sql;

    private String name;
    private String address;
    private ListingId home;
    private ListingId other;
    private SignInId officer;

    @BeforeEach
    void aHomeThatCameInTwice() {
        name = "Quillfeather " + UUID.randomUUID().toString().substring(0, 8);
        // A house of its own: the homes of other tests are no pair with these.
        address = "Address: " + (1 + Math.floorMod(UUID.randomUUID().hashCode(), 9_000)) + " Quay, Wareham, BH20 4LR";
        home = put("cqc:" + UUID.randomUUID(), name, "A home by the sea");
        other = put("oruk:" + UUID.randomUUID(), name + " Care Home", "");
        officer = as("Ola Officer", Set.of(Role.ADMINISTRATOR));
    }

    private ListingId put(String source, String called, String summary) {
        return directory.put(US, Unclaimed.of(source, ListingKind.CARE_HOME, called, summary, address));
    }

    @Test
    void mergesWithOnePressAndPartsAgainWithAnother() throws Exception {
        open("staff/duplicates");
        assertThat(text())
                .contains(
                        name + " and " + name + " Care Home",
                        "90 points: the same postcode, the same house number, the same name but for common words");
        open("staff/duplicates/" + other.value() + "/" + home.value());
        assertThat(text())
                .contains(
                        name + " and " + name + " Care Home",
                        "This one stays",
                        "From the register of the Care Quality Commission",
                        "Keep right. From another council’s directory",
                        "A home by the sea",
                        "The same on both",
                        address);
        Filling.with(page(), "These are the same")
                .type("field-name", "right")
                .type("field-summary", "left")
                .send();
        assertThat(text()).contains("One listing stands for both", name + " Care Home leads to");

        var found = directory.listing(home);
        assertThat(found.name()).isEqualTo(name + " Care Home");
        assertThat(found.summary()).isEqualTo("A home by the sea");
        web.perform(get("/listings/" + other.value()))
                .andExpect(status().isFound())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(redirectedUrl("/listings/" + home.value()));
        web.perform(get("/listings/" + home.value())).andExpect(status().isOk());

        assertThat(sql.queryForObject(
                        "select count(*) from audit_event where action = 'LISTING_MERGED' and resource_id = ?",
                        Long.class,
                        UuidBytes.of(other.value())))
                .isEqualTo(1);

        // Asking for an address signs out whoever is at the page.
        as(officer);
        Filling.with(page(), "Part them again " + name).send();
        assertThat(text()).contains("Both listings stand for themselves again");
        assertThat(directory.listing(home).name()).isEqualTo(name);
        web.perform(get("/listings/" + other.value())).andExpect(status().isOk());
    }

    @Test
    void isNotOfferedAgainOnceAnOfficerSaysThatTheyDiffer() {
        open("staff/duplicates/" + home.value() + "/" + other.value());
        Filling.with(page(), "These are different").send();

        assertThat(text()).contains("The two are not offered again").doesNotContain(name);
        open("staff/duplicates/" + home.value() + "/" + other.value());
        Filling.with(page(), "These are the same")
                .type("field-name", "left")
                .type("field-summary", "left")
                .send();
        assertThat(text()).contains("This was decided already");
        assertThat(directory.listing(other).id()).isEqualTo(other);
    }

    @Test
    void twoThatAreNotThereAreNotFound() {
        open("staff/duplicates/" + home.value() + "/" + UUID.randomUUID());
        assertThat(text()).doesNotContain(name);
        open("staff/duplicates/x/y");
        assertThat(text()).doesNotContain(name);
        open("staff/listings");
        assertThat(text()).contains("Listings that may be the same", "Bring in listings from a file");
    }

    @Test
    void whoOnlyChecksProvidersIsNotSentToPagesOfAdministrators() {
        as("Vera Holloway", Set.of(Role.ACCREDITATION_OFFICER));

        open("staff/listings");

        assertThat(text())
                .contains("Listings to check")
                .doesNotContain("Listings that may be the same", "Bring in listings from a file");
    }

    @Test
    void whatTheProviderWroteStandsBesideWhatTheOtherSays() {
        var own = directory.put(
                US,
                new NewListing(
                        "own:" + UUID.randomUUID(),
                        ListingKind.DAY_OPPORTUNITY,
                        name + " House",
                        organisations.add(US, name),
                        "Our own words",
                        List.of("We cook together"),
                        "Adults",
                        "Swanage",
                        new Point(50.6, -1.96),
                        5,
                        List.of(new CategoryCode("company")),
                        List.of(),
                        List.of(),
                        List.of()));

        open("staff/duplicates/" + own.value() + "/" + home.value());

        assertThat(text())
                .contains("Our own words", "A home by the sea", "Written by the provider")
                .contains(address, "We cook together")
                .doesNotContain("The same on both");
    }
}
