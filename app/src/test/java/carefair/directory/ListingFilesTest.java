package carefair.directory;

import static carefair.directory.PhotoFileTest.file;
import static carefair.directory.PhotoFileTest.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import carefair.directory.DirectoryRefusal.FileRefused;
import carefair.directory.DirectoryRefusal.FileRefused.Why;
import carefair.identity.Access;
import carefair.identity.IdentityRefusal;
import carefair.identity.OrganisationId;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.settings.ListingRules;
import carefair.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Photos and documents are part of a version, and seen with it. */
@DirectoryTest
class ListingFilesTest {

    private static final Who.System US = new Who.System("test");
    private static final Who.Provider PRIYA = new Who.Provider(new SignInId(UUID.randomUUID()), Listings.seller());
    private static final Who.Provider RIVAL =
            new Who.Provider(new SignInId(UUID.randomUUID()), new OrganisationId(UUID.randomUUID()));
    private static final Who.Staff OFFICER = new Who.Staff(new SignInId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR));

    @Autowired
    ListingFiles files;

    @Autowired
    Versions versions;

    @Autowired
    Directory directory;

    @Autowired
    OldFiles oldFiles;

    @Autowired
    Access access;

    @Autowired
    Settings settings;

    @Autowired
    DirectoryAlone.Clock clock;

    @Autowired
    Emptying emptying;

    @Autowired
    JdbcTemplate sql;

    private static final byte[] PAPER = pdf(false);

    private ListingId listing;

    @BeforeEach
    void somethingListed() {
        emptying.all();
        reset(access);
        doThrow(Mockito.mock(IdentityRefusal.NotYours.class)).when(access).require(RIVAL, Listings.seller());
        ((SomeSettings) settings).rules = new ListingRules(false, Optional.empty());
        listing = directory.put(US, Listings.aListing("The Barn").now());
    }

    @AfterEach
    void checkFirstAgain() {
        ((SomeSettings) settings).rules = new ListingRules(true, Optional.empty());
    }

    private Photo addPhoto(String alt) {
        files.addPhoto(PRIYA, listing, file("jpg", picture(1600, 900)), alt);
        return versions.newest(PRIYA, listing).particulars().photos().getLast();
    }

    private void publish() {
        versions.publish(PRIYA, versions.history(PRIYA, listing).getFirst().id());
    }

    static byte[] pdf(boolean locked) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPhotoIsSeenByItsProviderAloneUntilItsVersionIsShown() {
        var photo = addPhoto("A loom by the window");

        assertThat(files.shown(photo.id(), false)).isEmpty();
        assertThat(files.photos(listing)).isEmpty();
        assertThat(files.unshown(PRIYA, photo.id(), false)).isPresent();
        assertThat(files.unshown(RIVAL, photo.id(), false)).isEmpty();
        assertThat(files.unshown(OFFICER, photo.id(), false)).isEmpty();

        publish();

        assertThat(files.photos(listing)).containsExactly(photo);
        assertThat(photo.alt()).isEqualTo("A loom by the window");
        assertThat(photo.width()).isEqualTo(1200);
        assertThat(files.shown(photo.id(), false).orElseThrow()).hasSizeGreaterThan(1000);
        assertThat(files.shown(photo.id(), true).orElseThrow().length)
                .isLessThan(files.shown(photo.id(), false).orElseThrow().length);
        assertThat(files.first(List.of(listing))).containsEntry(listing, photo);
        assertThat(versions.newest(PRIYA, listing).particulars().photos()).containsExactly(photo);
    }

    @Test
    void thePressOfAButtonTwiceAddsAFileOnce() {
        var photo = addPhoto("A loom by the window");
        addPhoto("A loom by the window");
        files.addPaper(PRIYA, listing, PAPER, "Prices");
        files.addPaper(PRIYA, listing, PAPER, "Prices");

        var says = versions.newest(PRIYA, listing).particulars();
        assertThat(says.photos()).containsExactly(photo);
        assertThat(says.papers()).hasSize(1);
        assertThat(versions.history(PRIYA, listing)).hasSize(3);
        assertThat(sql.queryForObject("select count(*) from listing_file", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void theSamePhotoWithOtherWordsIsAnother() {
        addPhoto("A loom by the window");
        addPhoto("A loom at work");

        assertThat(versions.newest(PRIYA, listing).particulars().photos())
                .extracting(Photo::alt)
                .containsExactly("A loom by the window", "A loom at work");
    }

    @Test
    void theLastPhotoThereIsRoomForMayBePressedTwice() {
        for (int at = 1; at < Particulars.MOST_PHOTOS; at++) {
            addPhoto("Loom " + at);
        }
        var last = addPhoto("The last");

        assertThat(addPhoto("The last")).isEqualTo(last);
        assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> addPhoto("One more"));
    }

    @Test
    void theCouncilSeesAPhotoOnceItIsAskedToShowIt() {
        ((SomeSettings) settings).rules = new ListingRules(true, Optional.empty());
        var photo = addPhoto("");

        publish();

        assertThat(files.unshown(OFFICER, photo.id(), true)).isPresent();
        assertThat(files.shown(photo.id(), true)).isEmpty();
    }

    @Test
    void aWithdrawnListingShowsNoPhoto() {
        var photo = addPhoto("A loom");
        publish();

        directory.withdraw(PRIYA, listing);

        assertThat(files.shown(photo.id(), false)).isEmpty();
    }

    @Test
    void aPhotoThatIsNoPhotoChangesNothing() {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> files.addPhoto(PRIYA, listing, "<html>".getBytes(StandardCharsets.UTF_8), "A loom"));

        assertThat(versions.history(PRIYA, listing)).isEmpty();
        assertThat(sql.queryForObject("select count(*) from listing_file", Integer.class))
                .isZero();
    }

    @Test
    void sixPhotosAreTheMost() {
        for (int i = 0; i < Particulars.MOST_PHOTOS; i++) {
            addPhoto("Photo " + i);
        }

        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> addPhoto("One more"))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Why.TOO_MANY));
    }

    @Test
    void anothersListingTakesNothing() {
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> files.addPhoto(RIVAL, listing, file("jpg", picture(10, 10)), "Mine"));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> files.addPaper(RIVAL, listing, pdf(false), "Mine"));
    }

    @Test
    void anothersPhotoIsNotShownByNamingIt() {
        var photo = addPhoto("A loom");
        publish();
        var other = directory.put(US, Listings.aListing("The Shed").now());

        var version = versions.edit(
                PRIYA, other, versions.newest(PRIYA, other).with(Particulars.NONE.showing(List.of(photo))));
        versions.publish(PRIYA, version.id());

        assertThat(files.photos(other)).isEmpty();
    }

    @Test
    void whatNoVersionHasAnyMoreIsDeletedADayLater() {
        var shown = addPhoto("Shown");
        publish();
        var draft = addPhoto("In a draft");
        var gone = addPhoto("Taken off again");
        var says = versions.newest(PRIYA, listing);
        versions.edit(PRIYA, listing, says.with(says.particulars().showing(List.of(shown, draft))));

        assertThat(oldFiles.deleteDue()).isZero();
        var before = clock.now;
        try {
            clock.now = before.plus(Duration.ofHours(25));
            assertThat(oldFiles.deleteDue()).isEqualTo(1);
        } finally {
            clock.now = before;
        }

        assertThat(files.unshown(PRIYA, gone.id(), true)).isEmpty();
        assertThat(files.unshown(PRIYA, draft.id(), true)).isPresent();
        assertThat(files.shown(shown.id(), true)).isPresent();
    }

    @Test
    void aDocumentIsAPdfThatAnybodyCanOpen() {
        files.addPaper(PRIYA, listing, pdf(false), "Price list");
        publish();

        var paper = files.papers(listing).getFirst();
        assertThat(paper.title()).isEqualTo("Price list");
        assertThat(files.shown(paper.id(), false))
                .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(paper.bytes()));
        assertThat(files.shown(paper.id(), true)).isEmpty();
        for (var bad : List.of(
                pdf(true),
                "%PDF-1.7 and nothing else".getBytes(StandardCharsets.UTF_8),
                file("png", picture(10, 10)),
                "<script>".getBytes(StandardCharsets.UTF_8))) {
            assertThatExceptionOfType(FileRefused.class)
                    .isThrownBy(() -> files.addPaper(PRIYA, listing, bad, "Bad"))
                    .satisfies(refused -> assertThat(refused.why()).isEqualTo(Why.OTHER_TYPE));
        }
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> files.addPaper(PRIYA, listing, new byte[PaperFile.MOST_BYTES + 1], "Big"))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Why.TOO_BIG));
    }
}
