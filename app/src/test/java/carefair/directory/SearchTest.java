package carefair.directory;

import static carefair.directory.Listings.CORFE;
import static carefair.directory.Listings.LYME;
import static carefair.directory.Listings.WAREHAM;
import static carefair.directory.Listings.aListing;
import static carefair.directory.Listings.again;
import static carefair.directory.Listings.near;
import static carefair.directory.Listings.words;
import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.Results.Reason;
import carefair.identity.Who;
import carefair.shared.Money;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people find, and in which order. */
@DirectoryTest
class SearchTest {

    private static final Who US = new Who.System("test");

    @Autowired
    Directory directory;

    @Autowired
    Finder finder;

    @Autowired
    Emptying emptying;

    @Autowired
    DirectoryAlone.Clock clock;

    @BeforeEach
    void nothingListed() {
        emptying.all();
    }

    @AfterEach
    void asBefore() {
        clock.now = new DirectoryAlone.Clock().now;
    }

    private void listed(Listings.A... listings) {
        Arrays.stream(listings).map(Listings.A::now).forEach(listing -> directory.put(US, listing));
    }

    private List<String> found(Search search) {
        return directory.search(search).hits().stream()
                .map(hit -> hit.listing().name())
                .toList();
    }

    @Test
    void tellsOfEachResultWhatTheTableTells() {
        listed(aListing("Hedge and Lawn")
                .saying("We look after gardens")
                .travelling(5)
                .in(SomeSettings.HOUSEWORK)
                .selling("An hour in the garden", 24_00));

        var hit = directory.search(words("gardening")).hits().getFirst().listing();

        assertThat(hit).isEqualTo(directory.listing(hit.id()));
        assertThat(hit.offers()).isNotEmpty();
    }

    @Test
    void findsWordsOfTheSameStem() {
        listed(aListing("Hedge and Lawn").saying("We look after gardens"), aListing("Bright Rooms"));

        assertThat(found(words("gardening"))).containsExactly("Hedge and Lawn");
        assertThat(found(words("GARDENER"))).containsExactly("Hedge and Lawn");
    }

    @Test
    void findsByOtherWordsOfTheField() {
        listed(
                aListing("Bryony").of(ListingKind.PERSONAL_ASSISTANT),
                aListing("Frome Valley").of(ListingKind.HOME_CARE),
                aListing("Bright Rooms").in(SomeSettings.HOUSEWORK),
                aListing("The Haven").of(ListingKind.DAY_OPPORTUNITY));

        assertThat(found(words("PA"))).containsExactly("Bryony");
        assertThat(found(words("carer"))).containsExactlyInAnyOrder("Bryony", "Frome Valley");
        assertThat(found(words("a cleaner for my mum"))).containsExactly("Bright Rooms");
        assertThat(found(words("day centre"))).containsExactly("The Haven");
    }

    @Test
    void eachKindIsFoundByTheWordsPeopleHaveForItAndCanBeFilteredBy() {
        var names = Map.of(
                ListingKind.EXTRA_CARE_HOUSING, "Kingcup",
                ListingKind.TRANSPORT, "Marigold",
                ListingKind.ADVOCACY, "Foxglove",
                ListingKind.PAYMENT_SUPPORT, "Teasel",
                ListingKind.CARERS_SERVICE, "Bluebell");
        var words = Map.of(
                ListingKind.EXTRA_CARE_HOUSING,
                List.of("extra care housing", "extra care flat", "sheltered housing with care", "assisted living"),
                ListingKind.TRANSPORT,
                List.of("transport", "lift", "lifts to hospital", "a taxi", "community transport", "dial a ride"),
                ListingKind.ADVOCACY,
                List.of("advocate", "advocacy", "an independent advocate", "someone to speak up for me"),
                ListingKind.PAYMENT_SUPPORT,
                List.of(
                        "payroll",
                        "holding account",
                        "managed account",
                        "direct payment support",
                        "help with my direct payment"),
                ListingKind.CARERS_SERVICE,
                List.of("carers' support", "carers’ group", "carers support group", "support for carers"));
        names.forEach((kind, name) -> listed(aListing(name).of(kind)));
        listed(aListing("Bryony").of(ListingKind.PERSONAL_ASSISTANT), aListing("Bright Rooms"));

        words.forEach((kind, all) ->
                all.forEach(typed -> assertThat(found(words(typed))).as(typed).containsExactly(names.get(kind))));
        names.forEach((kind, name) -> assertThat(found(new Search("", Set.of(), Set.of(kind), null, null, null, 1)))
                .as("filtered by %s", kind)
                .containsExactly(name));
    }

    @Test
    void findsByTheNameOfACategoryOrAWordOfIt() {
        listed(aListing("Early Birds").in(SomeSettings.PERSONAL_CARE), aListing("Bright Rooms"));

        assertThat(found(words("washing and dressing"))).containsExactly("Early Birds");
        assertThat(found(words("dressing"))).containsExactly("Early Birds");
    }

    @Test
    void readsWhatSomebodyWantsToDoAsGoingOutWithThem() {
        listed(
                aListing("Hoists and Rails").saying("We take back what you hired. Ask your father"),
                aListing("Out and About").saying("Company on days out"));

        assertThat(found(words("someone to take dad fishing"))).containsExactly("Out and About");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bath", "carer", "home help", "day center"})
    void whatAThingWithManyNamesLeavesIsLookedUpOnce(String thing) {
        listed(aListing("A Hand with Baths"));
        // A search for nothing asks one clause of each segment: whether a listing is on offer.
        var segments = foundWhenAskedAgain(words(""));

        assertThat(segments).isPositive();
        assertThat(foundWhenAskedAgain(words(thing)))
                .as("and who mentions it, offers it and is named so")
                .isEqualTo(4 * segments);
    }

    private long foundWhenAskedAgain(Search asked) {
        directory.search(asked);
        var before = finder.kept();
        directory.search(asked);
        var after = finder.kept();
        assertThat(after.lookedUp()).isEqualTo(before.lookedUp());
        return after.found() - before.found();
    }

    @Test
    void whoIsFreeAllOfTheDaysTypedStandsBeforeWhoIsNearer() {
        var weekend = Stream.of(UsualTime.values())
                .filter(time -> time.day().getValue() >= DayOfWeek.SATURDAY.getValue())
                .collect(Collectors.toSet());
        listed(aListing("Here").saying("Respite"));
        directory.put(
                US, aListing("A drive away").at(LYME).saying("Respite").now().saying(Traits.NONE.at(weekend)));

        assertThat(found(new Search(
                        "respite this weekend", Set.of(), Set.of(), near("Wareham", WAREHAM), null, null, 1)))
                .containsExactly("A drive away", "Here");
    }

    @Test
    void readsWordsForDaysAsWhenHelpIsWantedAndLeavesNobodyOutForIt() {
        var weekends = Traits.NONE.at(Set.of(UsualTime.SATURDAY_MORNING, UsualTime.SUNDAY_AFTERNOON));
        directory.put(US, aListing("A Rest for You").saying("Respite").now());
        directory.put(US, aListing("Time Off").saying("Respite").now().saying(weekends));

        var hits = directory.search(words("respite this weekend")).hits();

        assertThat(hits.stream().map(hit -> hit.listing().name())).containsExactly("Time Off", "A Rest for You");
        assertThat(hits.getFirst().freeOn())
                .isEqualTo(Map.of(
                        LocalDate.of(2026, 11, 21), Set.of(PartOfDay.MORNING),
                        LocalDate.of(2026, 11, 22), Set.of(PartOfDay.AFTERNOON)));
        assertThat(directory
                        .search(words("respite at weekends"))
                        .hits()
                        .getFirst()
                        .freeThen())
                .isEqualTo(weekends.times());
        assertThat(directory.search(words("respite tomorrow")).hits().getFirst().freeOn())
                .isEmpty();
        assertThat(hits.stream().flatMap(hit -> hit.why().stream())).noneMatch(Reason.Lacks.class::isInstance);
        assertThat(hits.getFirst().why()).noneMatch(Reason.NotThen.class::isInstance);
        assertThat(hits.getLast().why()).contains(new Reason.NotThen(false));
        assertThat(directory.search(words("respite tomorrow")).hits().stream()
                        .flatMap(hit -> hit.why().stream())
                        .filter(Reason.NotThen.class::isInstance))
                .containsExactlyInAnyOrder(new Reason.NotThen(true), new Reason.NotThen(false));
        assertThat(directory
                        .search(words("respite on Saturday mornings"))
                        .hits()
                        .getFirst()
                        .freeThen())
                .containsExactly(UsualTime.SATURDAY_MORNING);
    }

    @Test
    void thisEveningIsTodayAndWhatIsOverOfADayIsNotLookedFor() {
        // Sunday 22 November 2026, half past one in the afternoon.
        clock.now = Instant.parse("2026-11-22T13:30:00Z");
        var sunday = LocalDate.of(2026, 11, 22);
        var always = Traits.NONE.at(Set.of(UsualTime.values()));
        directory.put(US, aListing("Time Off").saying("Respite").now().saying(always));

        assertThat(freeOn("respite this weekend"))
                .isEqualTo(Map.of(sunday, Set.of(PartOfDay.AFTERNOON, PartOfDay.EVENING)));
        assertThat(freeOn("respite this evening")).isEqualTo(Map.of(sunday, Set.of(PartOfDay.EVENING)));
        assertThat(freeOn("respite this morning")).isEmpty();
        assertThat(freeOn("respite this Saturday").keySet()).containsExactly(sunday.plusDays(6));
        assertThat(freeOn("respite today")).isEqualTo(freeOn("respite this weekend"));
        var today = words("respite");
        assertThat(found(on(today, sunday, Set.of(PartOfDay.MORNING)))).isEmpty();
        assertThat(found(on(today, sunday, Set.of(PartOfDay.EVENING)))).containsExactly("Time Off");
        assertThat(directory
                        .search(on(today, sunday, Set.of()))
                        .hits()
                        .getFirst()
                        .freeOn())
                .isEqualTo(freeOn("respite today"));
    }

    private Map<LocalDate, Set<PartOfDay>> freeOn(String words) {
        return directory.search(words(words)).hits().getFirst().freeOn();
    }

    private static Search on(Search asked, LocalDate day, Set<PartOfDay> parts) {
        return again(asked, asked.also().on(FreeOn.at(day, parts)), asked.page());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name:corfe",
                "corfe*",
                "+corfe",
                "\"corfe\"",
                "(corfe)",
                "corfe~2",
                "corfe^9",
                "[corfe TO x]",
                "what?corfe",
                "c\\:corfe"
            })
    void whatOtherSearchesReadAsSignsStandsBetweenWordsHere(String typed) {
        listed(aListing("Corfe Companions"));

        assertThat(found(words(typed))).containsExactly("Corfe Companions");
    }

    @Test
    void takesNoHomeCareForACareHome() {
        listed(
                aListing("A Frome Valley").of(ListingKind.HOME_CARE).saying("Home care and care at home"),
                aListing("The Haven").of(ListingKind.CARE_HOME));

        assertThat(found(words("care home"))).containsExactly("The Haven");
        assertThat(found(words("care at home"))).containsExactly("A Frome Valley");
    }

    @Test
    void putsWhoeverNamesTheThingBeforeTheRestOfItsCategory() {
        listed(
                aListing("Bright Rooms").in(SomeSettings.HOUSEWORK),
                aListing("White Sheets").in(SomeSettings.HOUSEWORK).selling("A bag of laundry", 12_00));

        assertThat(found(words("laundry"))).containsExactly("White Sheets", "Bright Rooms");
    }

    @Test
    void findsCarersGroupsForCarersAndNotThoseWhoCareForAWage() {
        listed(
                aListing("A Carer").of(ListingKind.PERSONAL_ASSISTANT).saying("An experienced carer"),
                aListing("Coffee and Company").saying("A carers' group, for unpaid carers"));

        assertThat(found(words("carers support group"))).first().isEqualTo("Coffee and Company");
    }

    @Test
    void comparesHalfAnHourByWhatAnHourCosts() {
        listed(
                aListing("By the Half").sellingHalfHours("A short visit", 14_60),
                aListing("By the Hour").selling("An hour", 15_00));

        assertThat(found(new Search("", Set.of(), Set.of(), null, null, Money.ofPence(15_00), 1)))
                .containsExactly("By the Hour");
        assertThat(found(new Search("", Set.of(), Set.of(), null, null, null, Traits.NONE, First.CHEAPEST, 1)))
                .containsExactly("By the Hour", "By the Half");
    }

    @Test
    void putsTheKindThatWasAskedForBeforeOthersThatDoTheSame() {
        listed(
                aListing("Early Birds").in(SomeSettings.PERSONAL_CARE),
                aListing("Bryony").of(ListingKind.PERSONAL_ASSISTANT).at(LYME));

        assertThat(found(new Search("an enabler", Set.of(), Set.of(), near("Wareham", WAREHAM), null, null, 1)))
                .containsExactly("Bryony", "Early Birds");
    }

    @Test
    void forgivesOneTypingErrorInALongWordThatIsFoundNowhere() {
        listed(
                aListing("Bright Rooms").in(SomeSettings.HOUSEWORK),
                aListing("Stepping Out").saying("Walks along the harbour"),
                aListing("Bryony").of(ListingKind.PERSONAL_ASSISTANT));

        assertThat(found(words("clening"))).containsExactly("Bright Rooms");
        assertThat(directory.search(words("clening")).readAs()).isEqualTo(Map.of("clening", "cleaning"));
        assertThat(found(words("habour"))).containsExactly("Stepping Out");
        assertThat(found(words("persnal asistant"))).containsExactly("Bryony");
    }

    @Test
    void takesNoOtherWordForOneThatIsFoundAsTyped() {
        listed(
                aListing("Talking Shop").saying("Talking in company"),
                aListing("Stepping Out").saying("Walking"));

        assertThat(found(words("walking"))).containsExactly("Stepping Out");
    }

    @Test
    void takesNoShortWordForAnother() {
        listed(aListing("Bingo Night").saying("A game with cups"));

        assertThat(found(words("cars"))).isEmpty();
    }

    @Test
    void leavesOutWhatIsFartherThanAskedAndPutsTheNearestFirst() {
        listed(aListing("In Lyme").at(LYME), aListing("In Corfe").at(CORFE), aListing("In Wareham"));
        var near = near("Wareham", WAREHAM);

        assertThat(found(new Search("", Set.of(), Set.of(), near, 10, null, 1)))
                .containsExactly("In Wareham", "In Corfe");
        assertThat(found(new Search("", Set.of(), Set.of(), near, null, null, 1)))
                .containsExactly("In Wareham", "In Corfe", "In Lyme");
    }

    @Test
    void saysHowFarItIsAndWhichIsNearestAndWhoDoesNotComeThatFar() {
        listed(
                aListing("In Corfe").at(CORFE).travelling(3),
                aListing("In Wareham"),
                aListing("Anywhere").at(null));

        var hits = directory
                .search(new Search("", Set.of(), Set.of(), near("Wareham", WAREHAM), null, null, 1))
                .hits();

        assertThat(hits.get(0).miles()).isZero();
        assertThat(hits.get(0).why()).containsExactly(new Reason.Nearest());
        assertThat(hits.get(1).miles()).isBetween(4.0, 4.2);
        assertThat(hits.get(1).why()).containsExactly(new Reason.TravelsLess(3, false));
        assertThat(hits.get(2).miles()).isNull();
        assertThat(hits.get(2).why()).containsExactly(new Reason.PlaceNotKnown());
    }

    @Test
    void saysThatItIsOnlyALittleFartherWhereBothRoundToTheSameMiles() {
        listed(aListing("In Corfe").at(CORFE).travelling(4));

        var hits = directory
                .search(new Search("", Set.of(), Set.of(), near("Wareham", WAREHAM), null, null, 1))
                .hits();

        assertThat(hits.getFirst().why()).contains(new Reason.TravelsLess(4, true));
    }

    @Test
    void putsWhatOffersAllThatWasAskedBeforeWhatIsNearerAndSaysWhatIsMissing() {
        listed(
                aListing("Only Meals").in(SomeSettings.MEALS),
                aListing("Both").in(SomeSettings.MEALS, SomeSettings.HOUSEWORK).at(LYME),
                aListing("Rose and Crown")
                        .saying("After cleaning we leave a hot meal")
                        .at(CORFE));

        var hits = directory
                .search(new Search("cleaning and meals", Set.of(), Set.of(), near("Wareham", WAREHAM), null, null, 1))
                .hits();

        assertThat(hits)
                .extracting(hit -> hit.listing().name())
                .containsExactly("Both", "Rose and Crown", "Only Meals");
        assertThat(hits.get(0).why())
                .containsExactly(new Reason.Offers(SomeSettings.HOUSEWORK), new Reason.Offers(SomeSettings.MEALS));
        assertThat(hits.get(2).why())
                .containsExactly(
                        new Reason.Offers(SomeSettings.MEALS), new Reason.Lacks("cleaning"), new Reason.Nearest());
    }

    @Test
    void countsEachKindBeforeTheFilterByKind() {
        listed(
                aListing("Bryony").of(ListingKind.PERSONAL_ASSISTANT),
                aListing("Danny").of(ListingKind.PERSONAL_ASSISTANT),
                aListing("Haven").of(ListingKind.DAY_OPPORTUNITY));

        var results =
                directory.search(new Search("", Set.of(), Set.of(ListingKind.DAY_OPPORTUNITY), null, null, null, 1));

        assertThat(results.total()).isEqualTo(1);
        assertThat(results.kinds())
                .isEqualTo(Map.of(ListingKind.PERSONAL_ASSISTANT, 2L, ListingKind.DAY_OPPORTUNITY, 1L));
    }

    @Test
    void filtersByCategoryAndByPrice() {
        listed(
                aListing("Cheap").selling("An hour", 15_00),
                aListing("Dear").selling("An hour", 25_00),
                aListing("Free").in(SomeSettings.DAYS));

        assertThat(found(new Search("", Set.of(), Set.of(), null, null, Money.ofPence(15_00), 1)))
                .containsExactly("Cheap");
        assertThat(found(new Search("", Set.of(SomeSettings.DAYS), Set.of(), null, null, null, 1)))
                .containsExactly("Free");
        assertThat(found(new Search("", Set.of(SomeSettings.HOUSEWORK), Set.of(), null, null, null, 1)))
                .containsExactly("Cheap", "Dear");
    }

    @Test
    void givesTenAPageAndTheLastPageForOneBeyondIt() {
        for (int i = 10; i < 33; i++) {
            listed(aListing("Number " + i));
        }

        assertThat(found(page(1))).hasSize(10).first().isEqualTo("Number 10");
        assertThat(found(page(3))).containsExactly("Number 30", "Number 31", "Number 32");
        var beyond = directory.search(page(Integer.MAX_VALUE));
        assertThat(beyond.page()).isEqualTo(3);
        assertThat(beyond.pages()).isEqualTo(3);
        assertThat(beyond.total()).isEqualTo(23);
        assertThat(found(page(-1))).first().isEqualTo("Number 10");
    }

    @Test
    void findsAllForNoWordsOrWordsThatSayNothing() {
        listed(aListing("A"), aListing("B"));

        assertThat(found(words("  "))).containsExactly("A", "B");
        assertThat(found(words("I need some help for my mum please"))).containsExactly("A", "B");
        assertThat(found(words("!!! ?"))).containsExactly("A", "B");
        assertThat(found(words("xylophones"))).isEmpty();
    }

    @Test
    void readsAnEndlessQuestionWithoutHarm() {
        listed(aListing("A"));

        assertThat(found(words("quilting ".repeat(5_000)))).isEmpty();
    }

    @Test
    void takesTheSignsOfQueryLanguagesForSigns() {
        listed(
                aListing("Bright Rooms").in(SomeSettings.HOUSEWORK),
                aListing("Other").saying("Something else"));

        for (var typed : List.of(
                "cleaning) OR live:false",
                "cleaning AND NOT *:*",
                "\"cleaning",
                "cleaning~9 ^1000",
                "{cleaning} [a TO b]",
                "cleaning \\ / && || !",
                "'; drop table listing; -- cleaning",
                "<script>alert(1)</script> cleaning",
                "cleaning \u0000 \u202e \ud83e\uddf9",
                "${cleaning} #{cleaning} %s %n")) {
            assertThat(found(words(typed))).as(typed).contains("Bright Rooms");
        }
        assertThat(found(words("*"))).hasSize(2);
        assertThat(found(words("?uti* OR Brig~"))).doesNotContain("Other");
    }

    @Test
    void readsTenThousandCharactersInOneWordOrManyWithoutHarm() {
        listed(aListing("Bright Rooms").in(SomeSettings.HOUSEWORK));

        assertThat(found(words("x".repeat(10_000)))).isEmpty();
        assertThat(found(words("(" + "a OR ".repeat(2_000) + ")"))).isNotNull();
        assertThat(found(words("cleaning " + "zzz ".repeat(2_500)))).containsExactly("Bright Rooms");
    }

    private static Search page(int page) {
        return new Search("", Set.of(), Set.of(), null, null, null, page);
    }
}
