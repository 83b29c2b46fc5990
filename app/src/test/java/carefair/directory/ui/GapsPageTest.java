package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.Gaps;
import carefair.directory.ListingKind;
import carefair.directory.Search;
import carefair.directory.Trait;
import carefair.directory.Traits;
import carefair.identity.KnownSignIn;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.places.Found;
import carefair.places.Places;
import carefair.shared.CategoryCode;
import carefair.testing.CarefairTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the council sees of what people did not find. */
@CarefairTest
class GapsPageTest extends SpringBrowserlessTest {

    @Autowired
    Gaps gaps;

    @Autowired
    Places places;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcTemplate sql;

    record Principal(SignInId signInId) implements KnownSignIn, Serializable {}

    @BeforeEach
    void tomIsAtTheKeyboard() {
        sql.update("delete from unmet_need");
        var tom = signIns.expect(
                new Who.System("test"), "test", "tom-gaps", "Tom Ashdown", Set.of(Role.DIRECT_PAYMENT_OFFICER));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        new Principal(tom), "", "ROLE_STAFF", "ROLE_DIRECT_PAYMENT_OFFICER"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void told(int times, String category) {
        var near = ((Found.One) places.find("Wareham")).place();
        for (int i = 0; i < times; i++) {
            gaps.tell(new Search(
                    "",
                    Set.of(new CategoryCode(category)),
                    Set.of(ListingKind.PERSONAL_ASSISTANT),
                    near,
                    5,
                    null,
                    Traits.of(Trait.SPEAKS_UKRAINIAN),
                    null,
                    1));
        }
    }

    @Test
    void showsWhatWasMissedFiveTimesAndNothingRarer() {
        told(5, "night-support");
        told(4, "transport");

        UI.getCurrent().navigate("staff/gaps");

        var text = ((Component) getCurrentView()).getElement().getTextRecursively();
        assertThat(text)
                .contains("What people did not find", "Help at night", "BH20", "Ukrainian", "Within 5 miles")
                .contains("Personal assistant")
                .doesNotContain("Lifts and transport");
    }

    @Test
    void saysThatThereIsNothingYet() {
        UI.getCurrent().navigate("staff/gaps");

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("There is nothing to show yet.");
    }
}
