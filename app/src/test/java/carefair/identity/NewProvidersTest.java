package carefair.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A sign-in that is nobody's yet becomes a new provider's. */
class NewProvidersTest extends IdentityTest {

    @Autowired
    Organisations organisations;

    private SignInId signIn(Set<Role> roles) {
        return signIns.expect(SYSTEM, "test", UUID.randomUUID().toString(), "Dora", roles);
    }

    @Test
    void isTheProvidersFromThenOnAndNeverASecondOnes() {
        var dora = signIn(Set.of());

        var provider = organisations.begin(new Who.Unjoined(dora), " Kites ");

        assertThat(signIns.who(SYSTEM, dora)).isEqualTo(provider);
        assertThat(organisations.nameOf(provider.organisation())).isEqualTo("Kites");
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> organisations.begin(new Who.Unjoined(dora), "Other"));
        assertThat(signIns.who(SYSTEM, dora)).isEqualTo(provider);
    }

    @Test
    void refusesAnOfficersSignInAndANameOfNothing() {
        var officer = signIn(Set.of(Role.ADMINISTRATOR));
        var dora = signIn(Set.of());

        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> organisations.begin(new Who.Unjoined(officer), "Kites"));
        assertThatIllegalArgumentException().isThrownBy(() -> organisations.begin(new Who.Unjoined(dora), " "));
        assertThat(signIns.who(SYSTEM, dora)).isEqualTo(new Who.Unjoined(dora));
    }
}
