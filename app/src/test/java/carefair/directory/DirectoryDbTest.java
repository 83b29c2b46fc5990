package carefair.directory;

import static carefair.directory.Listings.aListing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.IdentityRefusal;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.places.Point;
import carefair.shared.Money;
import carefair.testing.MariaDbTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The directory's promises where the database is MariaDB and its user may not change what is only added to. */
@MariaDbTest
class DirectoryDbTest {

    private static final Who.System US = new Who.System("test");

    @Autowired
    Directory directory;

    @Autowired
    SavedListings saved;

    @Autowired
    Organisations organisations;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcTemplate sql;

    private Who.Provider provider(String name) {
        var organisation = organisations.add(US, name);
        var keeper = signIns.expect(US, "test", UUID.randomUUID().toString(), "Keeper of " + name, Set.of());
        organisations.addMember(US, organisation, keeper);
        return new Who.Provider(keeper, organisation);
    }

    private static NewListing sold(String name, OrganisationId by, long pence) {
        var listing = aListing(name)
                .selling("An hour of kiting", pence)
                .at(new Point(50.6080001, -1.9600001))
                .now();
        return new NewListing(
                "test:" + name,
                listing.says().kind(),
                name,
                by,
                "Kites, with ‘quotes’ and 🪁",
                List.of("first", "second"),
                "",
                "",
                listing.says().point(),
                0,
                listing.says().categories(),
                listing.says().offers(),
                List.of("A check"),
                List.of());
    }

    @Test
    void keepsFindsAndChangesListings() {
        var owner = provider("Kite Loft");
        var id = directory.put(US, sold("Kite Loft", owner.organisation(), 18_00));
        var before = directory.listing(id);

        assertThat(directory.put(US, sold("Kite Loft", owner.organisation(), 18_00)))
                .isEqualTo(id);
        assertThat(directory.listing(id)).isEqualTo(before);
        assertThat(before.summary()).isEqualTo("Kites, with ‘quotes’ and 🪁");
        assertThat(before.details()).containsExactly("first", "second");

        directory.changePrice(owner, before.offers().getFirst().id(), Money.ofPence(19_50));

        var kites = directory.search(new Search("kiting", Set.of(), Set.of(), null, null, Money.ofPence(19_50), 1));
        assertThat(kites.hits()).extracting(hit -> hit.listing().id()).containsExactly(id);

        directory.put(US, sold("Kite Loft", owner.organisation(), 21_00));
        assertThat(directory.offer(before.offers().getFirst().id()).unitPrice()).isEqualTo(Money.ofPence(21_00));

        directory.withdraw(owner, id);
        assertThat(directory.search(Listings.words("kiting")).hits())
                .extracting(hit -> hit.listing().id())
                .doesNotContain(id);
    }

    @Test
    void refusesToChangeAPriceThatOnceWas() {
        var owner = provider("Kite Mill");
        directory.put(US, sold("Kite Mill", owner.organisation(), 25_00));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> sql.update("update offer_price set unit_price_pence = 1"));
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> sql.update("delete from offer_price"));
    }

    @Test
    void refusesAnotherProvidersHandAndWritesThatDown() {
        var owner = provider("Kite Shed");
        var other = provider("Kite Rival");
        var id = directory.put(US, sold("Kite Shed", owner.organisation(), 25_00));

        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> directory.withdraw(other, id));

        assertThat(directory.listing(id).live()).isTrue();
        assertThat(sql.queryForObject("select count(*) from audit_event where action = 'PROVIDER_REFUSED'", Long.class))
                .isPositive();
    }

    @Test
    void keepsOneWhenTheSameListingIsSavedInManyTabsAtOnce() throws Exception {
        var owner = provider("Kite Barn");
        var id = directory.put(US, sold("Kite Barn", owner.organisation(), 25_00));

        try (var tabs = Executors.newFixedThreadPool(8)) {
            var presses = IntStream.range(0, 8)
                    .<Future<?>>mapToObj(i -> tabs.submit(() -> saved.save(owner, id)))
                    .toList();
            for (var press : presses) {
                press.get();
            }
        }

        assertThat(saved.of(owner)).extracting(Listing::id).containsExactly(id);
    }
}
