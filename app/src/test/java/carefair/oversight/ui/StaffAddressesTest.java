package carefair.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import carefair.identity.JoiningCodes;
import carefair.identity.KnownSignIn;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.testing.CarefairTest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who gets an answer at the council's addresses, and the letter with its code. */
@CarefairTest
class StaffAddressesTest {

    private static final Who.System SYSTEM = new Who.System("test");

    @Autowired
    MockMvc web;

    @Autowired
    SignIns signIns;

    @Autowired
    People people;

    @Autowired
    JoiningCodes codes;

    @Autowired
    StaffGuard guard;

    private SignInId tom;
    private SignInId sam;
    private PersonId joan;

    record Principal(SignInId signInId) implements KnownSignIn, Serializable {}

    @BeforeEach
    void tomAndSamAndJoan() {
        tom = signIns.expect(SYSTEM, "test", "tom", "Tom Ashdown", Set.of(Role.DIRECT_PAYMENT_OFFICER));
        sam = signIns.expect(SYSTEM, "test", "sam", "Sam Whitlock", Set.of());
        joan = people.add(SYSTEM, new People.NewPerson("Joan Tizard", LocalDate.of(1941, 2, 17), null));
    }

    @Test
    void thePagesAreNotThereForAnotherRole() {
        try {
            SecurityContextHolder.getContext().setAuthentication(token(sam));
            assertThat(guard.exists("/app/staff")).isFalse();
            assertThat(guard.exists("/app/staff/people")).isFalse();
            assertThat(guard.exists("/app/wallet")).isTrue();

            SecurityContextHolder.getContext().setAuthentication(token(tom));
            assertThat(guard.exists("/app/staff")).isTrue();
            assertThat(guard.exists("/app/staff/people/new")).isTrue();
            assertThat(guard.exists("/app/staff/people/" + joan.value() + "/code"))
                    .isTrue();
            assertThat(guard.exists("/app/staff/people/" + UUID.randomUUID())).isFalse();
            assertThat(guard.exists("/app/staff/people/nonsense")).isFalse();

            SecurityContextHolder.clearContext();
            assertThat(guard.exists("/app/staff")).isTrue();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void aLetterShowsItsCodeOnceAndNoCacheKeepsIt() throws Exception {
        people.open(staff(), joan, "Sending a code");
        var session = new MockHttpSession();
        var address = "/staff/people/" + joan.value() + "/letter";

        web.perform(get(address).session(session).with(as(tom)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Make the letter")));
        web.perform(post(address).session(session).with(as(tom)).with(csrf()).param("form", "form-1"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(containsString("Your one-time code")))
                .andExpect(content().string(containsString("21 December 2026")));
        var first = codes.standing(staff(), joan).orElseThrow();

        web.perform(post(address).session(session).with(as(tom)).with(csrf()).param("form", "form-1"))
                .andExpect(content().string(containsString("made and shown already")))
                .andExpect(content().string(not(containsString("Your one-time code"))));
        assertThat(codes.standing(staff(), joan)).contains(first);
    }

    @Test
    void theLetterIsNotThereForOthersOrBeforeTheRecordIsOpened() throws Exception {
        var address = "/staff/people/" + joan.value() + "/letter";

        web.perform(get(address).with(as(tom))).andExpect(status().isNotFound());
        web.perform(get(address).with(as(sam))).andExpect(status().isNotFound());
        web.perform(get("/staff/people/nonsense/letter").with(as(tom))).andExpect(status().isNotFound());
        people.open(staff(), joan, "Sending a code");
        web.perform(post(address).with(as(sam)).with(csrf()).param("form", "1")).andExpect(status().isNotFound());
    }

    private Who.Staff staff() {
        return new Who.Staff(tom, Set.of(Role.DIRECT_PAYMENT_OFFICER));
    }

    private static RequestPostProcessor as(SignInId somebody) {
        return authentication(token(somebody));
    }

    private static TestingAuthenticationToken token(SignInId somebody) {
        return new TestingAuthenticationToken(new Principal(somebody), "", "ROLE_ANY");
    }
}
