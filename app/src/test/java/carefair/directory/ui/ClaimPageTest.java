package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.identity.Role;
import carefair.testing.CarefairTest;
import carefair.testing.Unclaimed;
import carefair.ui.Filling;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody who runs an imported service takes its listing over. */
@CarefairTest
class ClaimPageTest extends ListingPages {

    private String name;
    private ListingId home;

    @BeforeEach
    void aHomeOfTheRegister() {
        name = "Downs House " + UUID.randomUUID();
        home = directory.put(US, Unclaimed.ofTheRegister(ListingKind.CARE_HOME, name, "A home"));
    }

    @Test
    void theListingOffersItAnOfficerAgreesAndTheProviderChangesIt() throws Exception {
        web.perform(get("/listings/" + home.value()))
                .andExpect(content().string(containsString("/app/provider/claim/" + home.value())));
        var mel = as("Mel Manager", Set.of());
        open("provider/claim/" + home.value());
        assertThat(text()).contains("This listing comes from the register of the Care Quality Commission.");
        Filling.in(page()).type("reason", "").send();
        assertThat(text()).contains("There is a problem", "Enter how Dorset Council can tell");
        Filling.in(page()).type("reason", "I am the <b>manager</b>").send();
        assertThat(text()).contains("Your claim was sent", "looks at your claim to " + name);

        as(mel);
        open("provider/listings");
        assertThat(text()).contains("You asked to take over " + name + " on ", "Dorset Council has not answered yet.");
        open("provider/claim/" + home.value());
        assertThat(text()).contains("You asked to take over " + name + " on ").doesNotContain("Your claim was sent");

        as("Ola Officer", Set.of(Role.ADMINISTRATOR));
        open("staff/listings");
        assertThat(text()).contains(name + " says that " + name + " is theirs");
        open(links(page())
                .filter(link -> link.getElement().getTextRecursively().contains(name))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getAttribute("href")
                .substring("/app/".length()));
        assertThat(text()).contains("Who runs " + name, "Mel Manager", "I am the <b>manager</b>");
        Filling.with(page(), "Agree that it is theirs").send();
        assertThat(text()).contains("Done. The provider is told.").doesNotContain(name);

        as(mel);
        open("provider/listings");
        assertThat(text()).doesNotContain("has not answered yet");
        assertThat(text()).contains("agreed that " + name + " is yours", "Change it");
        open("provider/listings/edit/" + home.value());
        assertThat(text()).contains("Change " + name, "A home");
        SecurityContextHolder.clearContext();
        web.perform(get("/listings/" + home.value()))
                .andExpect(content().string(not(containsString("/app/provider/claim/"))));
    }
}
