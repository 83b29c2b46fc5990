package carefair.directory;

import static carefair.directory.Listings.WAREHAM;
import static carefair.directory.Listings.near;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.directory.Gaps.Gap;
import carefair.identity.Access;
import carefair.identity.IdentityRefusal;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.places.Places;
import carefair.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people did not find: kept without anything by which to know them, shown only where enough did not find it. */
@DirectoryTest
class GapsTest {

    private static final Who.Staff OFFICER =
            new Who.Staff(new SignInId(new UUID(7, 1)), Set.of(Role.DIRECT_PAYMENT_OFFICER));

    @Autowired
    Gaps gaps;

    @Autowired
    OldGaps old;

    @Autowired
    Emptying emptying;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    DirectoryAlone.Clock clock;

    @Autowired
    Places places;

    @Autowired
    Access access;

    @BeforeEach
    void nothingTold() {
        emptying.all();
        clock.now = Instant.parse("2026-11-16T09:00:00Z");
        Mockito.when(places.outcode(Mockito.any())).thenReturn(Optional.of("BH20"));
        Mockito.reset(access);
    }

    private static Search looked(String words) {
        return new Search(
                words,
                Set.of(),
                Set.of(ListingKind.PERSONAL_ASSISTANT),
                near("BH20 4AA", WAREHAM),
                3,
                Money.ofPence(18_50),
                Traits.of(Trait.SPEAKS_POLISH).at(Set.of(UsualTime.TUESDAY_MORNING, UsualTime.TUESDAY_EVENING)),
                null,
                1);
    }

    private void told(int times, Search search) {
        for (int i = 0; i < times; i++) {
            gaps.tell(search);
        }
    }

    @Test
    void keepsTheKindOfHelpTheOutcodeTheFiltersAndTheDayAndNoWord() {
        gaps.tell(looked("cleaning for Mrs Invented of 3 Mill Lane, diabetic"));

        var row = sql.queryForMap("select category, outcode, filters, searched_on from unmet_need");
        assertThat(row).containsEntry("category", "housework").containsEntry("outcode", "BH20");
        assertThat(row.get("filters"))
                .isEqualTo("personal-assistant,within-3,up-to-18,speaks-polish,tuesday,morning,evening");
        assertThat(row.get("searched_on")).hasToString("2026-11-16");
        assertThat(sql.queryForList("select * from unmet_need").toString())
                .doesNotContainIgnoringCase("invented")
                .doesNotContain("Mill", "diabetic", "4AA");
    }

    @Test
    void showsOnlyWhatWasLookedForOftenEnough() {
        told(5, looked("cleaning"));
        told(4, looked("hot meals"));
        gaps.tell(new Search("zorbing", Set.of(), Set.of(), null, null, null, 1));

        var told = gaps.told(OFFICER);

        assertThat(told.gaps()).containsExactly(new Gap(Optional.of(SomeSettings.HOUSEWORK), Optional.of("BH20"), 5));
        assertThat(told.filters()).contains(new Gaps.Filter("speaks-polish", 9)).hasSize(7);
        Mockito.verify(access).requireStaff(OFFICER);
    }

    @Test
    void forgetsToShowWhatIsLongAgo() {
        told(5, looked("cleaning"));
        clock.now = clock.now.plus(Duration.ofDays(Gaps.DAYS + 1));

        assertThat(gaps.told(OFFICER).gaps()).isEmpty();
    }

    @Test
    void showsNothingToWhoeverIsNoLongerStaff() {
        Mockito.doThrow(new IdentityRefusal.NotYourRole(Role.DIRECT_PAYMENT_OFFICER))
                .when(access)
                .requireStaff(OFFICER);

        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class).isThrownBy(() -> gaps.told(OFFICER));
    }

    @Test
    void isForgottenTwoYearsAfterTheDayAndNoSooner() {
        told(5, looked("cleaning"));
        clock.now = Instant.parse("2028-11-16T09:00:00Z");
        assertThat(old.deleteDue()).isZero();

        clock.now = Instant.parse("2028-11-17T09:00:00Z");

        assertThat(old.deleteDue()).isEqualTo(5);
        assertThat(sql.queryForList("select * from unmet_need")).isEmpty();
    }
}
