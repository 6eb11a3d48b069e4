package uk.kindred.providers.selfservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.Terms;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.ShippedRegister;
import uk.kindred.testing.Visitor;

/** Whoever keeps a listing changes it on the page, and two who do so at once lose nothing. */
@KindredTest
class SelfServiceTest {

    private static final LocalDate TODAY = LocalDate.now();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private KeptFixture kept;
    private OrganisationId organisation;

    @BeforeEach
    void begin() {
        ShippedRegister.await(jdbc);
        kept = new KeptFixture(context, port);
        organisation = kept.organisation();
    }

    @AfterEach
    void end() {
        kept.forget();
    }

    @Test
    void theOverviewTellsWhatPeopleSeeWhatIsMissingAndHowOldItIs() {
        ListingDetails home = kept.registered(organisation, 1);
        kept.offer(home.summary().id(), said(hourOrWeek(PriceWhat.ACCOMMODATION, 120_000, 40), 45));
        FormVisitor visitor = kept.visitor(kept.editor(organisation)).open(address(home, ""));

        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.text())
                .contains(
                        home.summary().name(),
                        "£1,200 a week",
                        "Not confirmed since",
                        "2 places free",
                        "From CQC’s register",
                        "can’t be changed here",
                        "The notice period");
        assertThat(visitor.open(address(home, "/details")).text()).contains("Have them corrected with CQC");
        assertThat(visitor.page().select("main form")).isEmpty();
    }

    @Test
    void aPriceIsAddedChangedFromADayOnAndEnded() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        FormVisitor visitor =
                kept.visitor(kept.editor(organisation)).open(address(listing, "/prices/new?what=care-hour"));
        visitor.type("amount", "£28.50")
                .type("from", "1/4/2026")
                .type("included", "travel\nnotes")
                .press("Save");
        assertThat(visitor.path()).isEqualTo(address(listing, "/prices"));
        PriceItem first = prices(listing).getFirst();
        assertThat(first.amount()).isEqualTo(PriceRange.of(2_850));
        assertThat(first.source()).isEqualTo(PriceSource.PROVIDER);
        assertThat(first.confirmedOn()).isEqualTo(TODAY);
        assertThat(first.included()).containsExactly("travel", "notes");

        visitor.open(address(listing, "/prices/" + Fingerprints.of(first)));
        LocalDate nextYear = LocalDate.of(TODAY.getYear() + 1, 4, 1);
        visitor.type("amount", "30").type("from", nextYear.toString()).press("Save");
        assertThat(prices(listing))
                .extracting(price -> price.amount().fromPence(), PriceItem::validTo)
                .containsExactly(tuple(2_850L, nextYear.minusDays(1)), tuple(3_000L, null));

        visitor.type("until", TODAY.toString()).press("End this price");
        assertThat(prices(listing).getFirst().validTo()).isEqualTo(TODAY);
    }

    @Test
    void whatCannotBeReadIsToldBesideItsFieldAndKept() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        FormVisitor visitor =
                kept.visitor(kept.editor(organisation)).open(address(listing, "/prices/new?what=care-hour"));
        visitor.type("amount", "lots").type("from", "soon").press("Save");

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select("#amount-error").text()).contains("This is no sum");
        assertThat(visitor.page().expectFirst("[name=amount]").attr("value")).isEqualTo("lots");
        assertThat(visitor.page().expectFirst("[name=from]").attr("value")).isEqualTo("soon");
        assertThat(prices(listing)).isEmpty();
    }

    @Test
    void anUnusualPriceIsAskedAboutAndTakenOnlyWhenItIsMeant() {
        ListingDetails home = kept.registered(organisation, 2);
        FormVisitor visitor =
                kept.visitor(kept.editor(organisation)).open(address(home, "/prices/new?what=accommodation"));
        visitor.type("amount", "124000").press("Save");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text()).contains("Is that right?", "£124,000 a week");
        assertThat(prices(home)).isEmpty();

        Document asked = visitor.page().clone();
        String sure = asked.expectFirst("input[name=sure]").attr("value");
        visitor.tick("sure", sure, true).type("amount", "125000").press("Save");
        assertThat(visitor.status()).as("a yes is for one sum only").isEqualTo(422);
        assertThat(prices(home)).isEmpty();

        visitor.show(asked).tick("sure", sure, true).press("Save");
        assertThat(prices(home))
                .singleElement()
                .satisfies(price -> assertThat(price.amount()).isEqualTo(PriceRange.of(12_400_000)));
    }

    @Test
    void theSuggestedSumIsTakenWithOnePress() {
        ListingDetails home = kept.registered(organisation, 3);
        FormVisitor visitor =
                kept.visitor(kept.editor(organisation)).open(address(home, "/prices/new?what=accommodation"));
        visitor.type("amount", "12000").press("Save").press("Change it to");
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(prices(home))
                .singleElement()
                .satisfies(price -> assertThat(price.amount()).isEqualTo(PriceRange.of(120_000)));
    }

    @Test
    void twoWhoChangeOnePriceAtOnceSeeBothAndChoose() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        PriceItem price = hourOrWeek(PriceWhat.CARE_HOUR, 2_500, 3);
        kept.offer(listing.summary().id(), said(price, 3));
        String form = address(listing, "/prices/" + Fingerprints.of(price));
        FormVisitor one = kept.visitor(kept.editor(organisation)).open(form);
        FormVisitor other = kept.visitor(kept.editor(organisation)).open(form);

        one.type("amount", "26").press("Save");
        other.type("amount", "27").type("included", "travel").press("Save");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("A colleague changed this price while you did", "26", "27");
        assertThat(other.page().expectFirst("[name=amount]").attr("value")).isEqualTo("27");
        assertThat(other.page().expectFirst("[name=included]").text()).isEqualTo("travel");
        assertThat(prices(listing))
                .singleElement()
                .satisfies(now -> assertThat(now.amount()).isEqualTo(PriceRange.of(2_600)));

        other.press("Save");
        assertThat(prices(listing))
                .singleElement()
                .satisfies(now -> assertThat(now.amount()).isEqualTo(PriceRange.of(2_700)));
        assertThat(one.open(address(listing, "/history")).text()).contains("You, ", "A colleague, ");
    }

    @Test
    void changesOfDifferentThingsAtOnceAreBothKept() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        PriceItem price = hourOrWeek(PriceWhat.CARE_HOUR, 2_500, 3);
        kept.offer(listing.summary().id(), said(price, 3));
        FormVisitor one =
                kept.visitor(kept.editor(organisation)).open(address(listing, "/prices/" + Fingerprints.of(price)));
        FormVisitor other = kept.visitor(kept.editor(organisation)).open(address(listing, "/terms"));

        kept.visitor(kept.editor(organisation)).open(address(listing, "")).press("1 fewer");
        one.type("amount", "26").press("Save");
        other.type("notice", "28").press("Save");

        Offer now = kept.now(listing.summary().id()).offer();
        assertThat(now.prices().getFirst().amount()).isEqualTo(PriceRange.of(2_600));
        assertThat(now.terms()).isNotNull();
        assertThat(now.availability())
                .isNotNull()
                .satisfies(said -> assertThat(said.places()).isEqualTo(1));
    }

    @Test
    void twoWhoChangeTheTermsAtOnceSeeBothAndChoose() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        FormVisitor one = kept.visitor(kept.editor(organisation)).open(address(listing, "/terms"));
        FormVisitor other = kept.visitor(kept.editor(organisation)).open(address(listing, "/terms"));
        one.type("notice", "28").press("Save");
        other.type("notice", "14").type("cancellation", "24").press("Save");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("Somebody else has saved this meanwhile", "28 days", "14 days");
        assertThat(terms(listing).noticeDays()).isEqualTo(28);
        other.type("notice", "28").press("Save");
        assertThat(terms(listing).noticeDays()).isEqualTo(28);
        assertThat(terms(listing).cancellationHours()).isEqualTo(24);
    }

    @Test
    void howToComplainIsSaidWithTheTerms() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        FormVisitor editor = kept.visitor(kept.editor(organisation)).open(address(listing, "/terms"));
        assertThat(editor.text()).contains("How do people complain?");
        editor.type("complaints", "Tell the manager, then the Ombudsman").press("Save");

        assertThat(terms(listing).complaints()).isEqualTo("Tell the manager, then the Ombudsman");
        editor.open("/listings/" + listing.summary().slug());
        assertThat(editor.text()).contains("If you want to complain: “Tell the manager, then the Ombudsman”.");
    }

    @Test
    void manyEditorsSavingAtOnceLoseNothing() throws InterruptedException {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        ListingEdits edits = context.getBean(ListingEdits.class);
        By by = new By(kept.editor(organisation).id(), Way.PAGE);
        Thread[] all = new Thread[10];
        for (int i = 0; i < all.length; i++) {
            PriceItem extra = PriceItem.builder(PriceWhat.EXTRA, PriceUnit.ONCE, PriceRange.of(1_000 + i))
                    .label("Trip " + i)
                    .payers(Set.of(Payer.SELF_FUNDER))
                    .mandatory(false)
                    .validFrom(TODAY)
                    .source(PriceSource.PROVIDER)
                    .confirmedOn(TODAY)
                    .build();
            all[i] = Thread.ofVirtual()
                    .start(() -> edits.edit(
                            listing,
                            by,
                            now -> true,
                            now -> Keeping.withPrices(
                                    now,
                                    prices -> Stream.concat(prices.stream(), Stream.of(extra))
                                            .toList())));
        }
        for (Thread thread : all) {
            thread.join();
        }
        assertThat(prices(listing)).hasSize(all.length);
        assertThat(jdbc.sql("select count(*) from listing_change where listing_id = ?")
                        .param(listing.summary().databaseId())
                        .query(Long.class)
                        .single())
                .isEqualTo(all.length);
    }

    @Test
    void freePlacesAreSaidInOnePressAndAPressOverAnothersIsAChoice() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        kept.offer(listing.summary().id(), said(hourOrWeek(PriceWhat.CARE_HOUR, 2_500, 3), 20));
        FormVisitor one = kept.visitor(kept.editor(organisation)).open(address(listing, ""));
        FormVisitor other = kept.visitor(kept.editor(organisation)).open(address(listing, ""));

        one.press("Still 2 free");
        assertThat(availability(listing).confirmedOn()).isEqualTo(TODAY);
        other.press("1 fewer");
        assertThat(other.status()).as("a mere confirmation is no other word").isEqualTo(200);
        assertThat(availability(listing).places()).isEqualTo(1);
        one.press("Full");
        assertThat(one.status()).isEqualTo(409);
        assertThat(one.text()).contains("1 place free now", "You pressed: full");
        assertThat(availability(listing).status()).isEqualTo(AvailabilityStatus.AVAILABLE);
        one.press("Save “full”");
        assertThat(availability(listing).status()).isEqualTo(AvailabilityStatus.FULL);
    }

    @Test
    void placesThatOnlySomePayersCanHaveAreToldAsSuch() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        FormVisitor visitor = kept.visitor(kept.editor(organisation)).open(address(listing, "/availability"));
        visitor.choose("status", "available")
                .type("places", "3")
                .tick("payer", "council", true)
                .press("Save");
        assertThat(visitor.text()).contains("3 places free now if the council pays, confirmed today");
        assertThat(availability(listing).payers()).containsExactly(Payer.COUNCIL);
        visitor.press("1 fewer");
        assertThat(availability(listing).payers()).containsExactly(Payer.COUNCIL);
        visitor.press("Full");
        assertThat(availability(listing).payers()).isEmpty();
    }

    @Test
    void freeHoursAndForWhomAreSaidInOnePress() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        FormVisitor visitor = kept.visitor(kept.editor(organisation)).open(address(listing, ""));
        visitor.tick("whose", "council", true).tick("whose", "nhs", true).press("10 hours a week free");
        assertThat(visitor.text()).contains("10 hours a week free now if the council pays or the NHS pays");
        assertThat(availability(listing).hoursAWeek()).isEqualTo(10);

        visitor.press("5 hours more: 15 hours a week free");
        assertThat(availability(listing).hoursAWeek()).isEqualTo(15);
        assertThat(availability(listing).payers()).containsExactlyInAnyOrder(Payer.COUNCIL, Payer.NHS);
        visitor.tick("whose", "council", false)
                .tick("whose", "nhs", false)
                .tick("whose", "self-funder", true)
                .press("Still 15 hours a week free");
        assertThat(availability(listing).payers()).containsExactly(Payer.SELF_FUNDER);
        assertThat(new Visitor(port)
                        .json("/api/listings/" + listing.summary().id(), 200)
                        .at("/availability/hoursAWeek")
                        .asInt())
                .isEqualTo(15);

        visitor.open(address(listing, "/availability")).type("hours", "1000").press("Save");
        assertThat(visitor.status()).isEqualTo(422);
        visitor.type("hours", "12").type("places", "2").press("Save");
        assertThat(visitor.text()).contains("2 places, 12 hours a week free now if you pay yourself");
        visitor.open(address(listing, "/history"));
        assertThat(visitor.text()).contains("Free places: 2 free, 12 hours a week, before 15 hours a week free");
        assertThat(kept.visitor(kept.editor(organisation))
                        .open(address(kept.own(organisation, SupportKind.DAY_OPPORTUNITIES), "/availability"))
                        .page()
                        .select("[name=hours]"))
                .as("who has places is not asked for hours")
                .isEmpty();
    }

    @Test
    void whatPeopleWantToKnowOfItsKindIsChangedAndTakenBack() {
        ListingDetails listing = kept.own(organisation, SupportKind.MICRO_ENTERPRISE);
        SupportDetails.Check seen = new SupportDetails.Check("Enhanced DBS", "Leeds City Council", TODAY);
        SupportDetails before = new SupportDetails.MicroEnterprise(
                2, List.of("gardening", "jam making"), List.of(seen), List.of("First aid"), Set.of(), List.of());
        kept.offer(listing.summary().id(), Keeping.withDetails(Offer.NOTHING_SAID, before));
        FormVisitor visitor = kept.visitor(kept.editor(organisation)).open(address(listing, "/facts"));
        assertThat(visitor.page().select("[name=does][value=gardening][checked]"))
                .hasSize(1);
        assertThat(visitor.page().expectFirst("[name=also]").attr("value")).isEqualTo("jam making");

        visitor.tick("days", "monday", true).type("also", "bathing").press("Save");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text()).contains("reads like personal care", "Tick the times too");
        assertThat(visitor.page().expectFirst("[name=also]").attr("value")).isEqualTo("bathing");
        visitor.tick("times", "mornings", true).type("also", "near LS6 3HN").press("Save");
        assertThat(visitor.text()).as("of a home no more than the district").contains("Leave the postcode out");
        visitor.type("also", "jam making, sewing").type("insurance", "5").press("Save");

        assertThat(visitor.path()).isEqualTo(address(listing, ""));
        assertThat(details(listing))
                .isEqualTo(new SupportDetails.MicroEnterprise(
                        2,
                        List.of("gardening", "jam making", "sewing"),
                        List.of(seen, new SupportDetails.Check("Public liability insurance, £5 million", null, null)),
                        List.of("First aid"),
                        Set.of(DayOfWeek.MONDAY),
                        List.of("mornings")));
        visitor.open(address(listing, "/history"));
        assertThat(visitor.text())
                .contains(
                        "What they do: “gardening, jam making, sewing”, before “gardening, jam making”",
                        "Works on: “Monday”, before “not said”");
        undo(visitor, listing, visitor.page().expectFirst("input[name=change]").attr("value"));
        assertThat(details(listing)).isEqualTo(before);
    }

    @Test
    void everyKindHasItsOwnQuestionsAndSavesWhatStandsWithoutChange() {
        Map<SupportKind, SupportDetails> standing = Map.of(
                SupportKind.PERSONAL_ASSISTANT,
                new SupportDetails.Assistant(
                        Set.of(DayOfWeek.FRIDAY),
                        List.of("evenings"),
                        true,
                        List.of("washing and dressing", "company"),
                        List.of(),
                        7,
                        false),
                SupportKind.HOMESHARE,
                new SupportDetails.Homeshare(10, List.of("company"), List.of()),
                SupportKind.SHARED_LIVES_CARER,
                new SupportDetails.SharedLives(
                        true,
                        false,
                        true,
                        "A bungalow and a cat",
                        null,
                        List.of(new SupportDetails.Check("Approved by the panel of Bramble", null, null))),
                SupportKind.RETIREMENT_HOUSING,
                new SupportDetails.Housing(
                        List.of("Leasehold"), false, true, null, 125, 40, 55, "1% a year", List.of("lounge")),
                SupportKind.NURSING_HOME,
                new SupportDetails.CareHome(30, 28, true, List.of("garden", "cinema")),
                SupportKind.HOME_CARE,
                new SupportDetails.CareAtHome(
                        30, 2, true, List.of("meals"), Set.of(DayOfWeek.SUNDAY), List.of("nights")),
                SupportKind.LIVE_IN_CARE,
                new SupportDetails.CareAtHome(null, null, true, List.of("meals"), Set.of(), List.of()),
                SupportKind.DAY_OPPORTUNITIES,
                new SupportDetails.Activities(Set.of(DayOfWeek.MONDAY), List.of("art", "pottery"), true, null));
        standing.forEach((kind, details) -> {
            ListingDetails listing = kept.own(organisation, kind);
            kept.offer(listing.summary().id(), Keeping.withDetails(Offer.NOTHING_SAID, details));
            FormVisitor visitor = kept.visitor(kept.editor(organisation)).open(address(listing, "/facts"));
            visitor.press("Save");
            assertThat(visitor.path()).as(kind + " " + visitor.text()).isEqualTo(address(listing, ""));
            assertThat(details(listing)).as("%s", kind).isEqualTo(details);
        });
    }

    @Test
    void twoWhoChangeTheFactsAtOnceSeeBothAndNothingThatIsNotOfferedIsTaken() {
        ListingDetails listing = kept.own(organisation, SupportKind.DAY_OPPORTUNITIES);
        FormVisitor one = kept.visitor(kept.editor(organisation)).open(address(listing, "/facts"));
        FormVisitor other = kept.visitor(kept.editor(organisation)).open(address(listing, "/facts"));
        one.choose("meals", "yes").press("Save");
        other.page()
                .expectFirst("[name=activities][value=art]")
                .attr("value", "<b>made up</b>")
                .attr("checked", true);
        other.type("also-activities", "kites").press("Save");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("Somebody else has saved this meanwhile", "Are there meals?", "kites");
        other.press("Save");
        assertThat(details(listing)).isEqualTo(new SupportDetails.Activities(Set.of(), List.of("kites"), null, null));
    }

    @Test
    void confirmingAllRenewsTheDateAndChangesNothingElse() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        PriceItem price = hourOrWeek(PriceWhat.CARE_HOUR, 2_500, 40);
        kept.offer(listing.summary().id(), said(price, 40));
        FormVisitor one = kept.visitor(kept.editor(organisation)).open(address(listing, ""));
        FormVisitor late = kept.visitor(kept.editor(organisation)).open(address(listing, ""));
        one.press("All of it is still right");

        Offer now = kept.now(listing.summary().id()).offer();
        assertThat(now.prices().getFirst())
                .isEqualTo(price.toBuilder().confirmedOn(TODAY).build());
        assertThat(availability(listing).confirmedOn()).isEqualTo(TODAY);
        one.press("Full");
        late.press("All of it is still right");
        assertThat(late.text()).contains("Something was changed since you opened this page");
    }

    @Test
    void aChangeIsTakenBackUnlessTheSameThingWasChangedAgain() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        PriceItem price = hourOrWeek(PriceWhat.CARE_HOUR, 2_500, 3);
        kept.offer(listing.summary().id(), said(price, 3));
        FormVisitor visitor = kept.visitor(kept.editor(organisation));
        visitor.open(address(listing, "/prices/" + Fingerprints.of(price)))
                .type("amount", "26")
                .press("Save");
        visitor.open(address(listing, "")).press("1 fewer");

        visitor.open(address(listing, "/history"));
        Document history = visitor.page().clone();
        assertThat(visitor.text())
                .contains("Care: £26 an hour from", "before £25 an hour", "Free places: 1 free, before 2 free");
        String first = history.select("input[name=change]").getLast().attr("value");
        undo(visitor, listing, first);
        assertThat(prices(listing)).containsExactly(price);
        assertThat(availability(listing).places()).as("stays").isEqualTo(1);
        assertThat(visitor.text()).contains("Taken back.", "This took an earlier change back.");

        undo(visitor, listing, first);
        assertThat(visitor.text()).contains("could not be taken back");
        String places = history.select("input[name=change]").getFirst().attr("value");
        visitor.open(address(listing, "")).press("Full");
        undo(visitor.open(address(listing, "/history")), listing, places);
        assertThat(visitor.text()).contains("could not be taken back");
        assertThat(availability(listing).status()).isEqualTo(AvailabilityStatus.FULL);
    }

    @Test
    void kindredsOwnListingsAreRenamedAndMovedAndThatIsTakenBackToo() {
        ListingDetails listing = kept.own(organisation, SupportKind.DAY_OPPORTUNITIES);
        FormVisitor visitor = kept.visitor(kept.editor(organisation)).open(address(listing, "/details"));
        visitor.type("name", "Heather House").type("postcode", "LS99 9ZZ").press("Save");
        assertThat(visitor.status()).isEqualTo(422);
        visitor.type("postcode", "LS6 2AB")
                .type("website", "www.heather.example")
                .press("Save");

        ListingDetails now = kept.now(listing.summary().id());
        assertThat(now.summary().name()).isEqualTo("Heather House");
        assertThat(now.summary().postcode()).isEqualTo("LS6 2AB");
        visitor.open(address(listing, "/history"));
        assertThat(visitor.text()).contains("The name: “Heather House”");
        undo(visitor, listing, visitor.page().expectFirst("input[name=change]").attr("value"));
        assertThat(kept.now(listing.summary().id()).summary().name())
                .isEqualTo(listing.summary().name());
    }

    @Test
    void wordsWhatIsOfferedAndTheAreaAreChanged() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        FormVisitor visitor = kept.visitor(kept.editor(organisation)).open(address(listing, "/about"));
        visitor.type("description", "We come <b>on time</b>.")
                .type("districts", "ls6 XX99")
                .tick("feature", "nights", true)
                .press("Save");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text()).contains("no postcode district “XX99”");
        visitor.type("districts", "ls6, LS7").type("councils", "Bradford").press("Save");

        Offer now = kept.now(listing.summary().id()).offer();
        assertThat(now.description()).isEqualTo("We come <b>on time</b>.");
        assertThat(now.areaServed().districts()).containsExactly("LS6", "LS7");
        assertThat(now.areaServed().councilGss()).hasSize(1);
        assertThat(visitor.page().select("main b")).isEmpty();
    }

    @Test
    void anotherOrganisationsListingIsOutOfReach() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        kept.offer(listing.summary().id(), said(hourOrWeek(PriceWhat.CARE_HOUR, 2_500, 3), 3));
        ListingDetails theirs = kept.own(kept.organisation(), SupportKind.HOME_CARE);
        OrganisationId other = kept.organisation();
        kept.own(other, SupportKind.HOME_CARE);
        FormVisitor stranger = kept.visitor(kept.editor(other));
        for (String page : List.of(
                "", "/prices", "/terms", "/availability", "/about", "/facts", "/details", "/numbers", "/history")) {
            assertThat(stranger.open(address(listing, page)).status()).as(page).isEqualTo(403);
        }
        String secret = stranger.open("/sign-in")
                .page()
                .expectFirst("input[name=_csrf]")
                .attr("value");
        stranger.post(
                address(listing, "/availability/tap"),
                Map.of("_csrf", List.of(secret), "tap", List.of("full"), "seen", List.of("")));
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(availability(listing).places()).isEqualTo(2);

        FormVisitor keeper = kept.visitor(kept.editor(organisation)).open(address(listing, ""));
        keeper.press("1 fewer").open(address(listing, "/history"));
        String change = keeper.page().expectFirst("input[name=change]").attr("value");
        FormVisitor neighbour = kept.visitor(kept.editor(other));
        assertThat(neighbour.open(address(theirs, "/history")).status()).isEqualTo(403);
        ListingDetails own = kept.own(other, SupportKind.HOME_CARE);
        undo(neighbour.open(address(own, "")), own, change);
        assertThat(neighbour.text()).as("another listing’s change").contains("could not be taken back");
        assertThat(availability(listing).places()).isEqualTo(1);
    }

    private static void undo(FormVisitor visitor, ListingDetails listing, String change) {
        String secret = visitor.page().expectFirst("input[name=_csrf]").attr("value");
        visitor.post(address(listing, "/history/undo"), Map.of("_csrf", List.of(secret), "change", List.of(change)));
    }

    private static String address(ListingDetails listing, String rest) {
        return "/provider/listings/" + listing.summary().id() + rest;
    }

    private List<PriceItem> prices(ListingDetails listing) {
        return kept.now(listing.summary().id()).offer().prices();
    }

    private Availability availability(ListingDetails listing) {
        return Objects.requireNonNull(kept.now(listing.summary().id()).offer().availability());
    }

    private @Nullable SupportDetails details(ListingDetails listing) {
        return kept.now(listing.summary().id()).offer().details();
    }

    private Terms terms(ListingDetails listing) {
        return Objects.requireNonNull(kept.now(listing.summary().id()).offer().terms())
                .terms();
    }

    private static Offer said(PriceItem price, int daysAgo) {
        return Keeping.withAvailability(
                Keeping.withPrices(Offer.NOTHING_SAID, none -> List.of(price)),
                new Availability(
                        AvailabilityStatus.AVAILABLE, 2, null, null, PriceSource.PROVIDER, TODAY.minusDays(daysAgo)));
    }

    private static PriceItem hourOrWeek(PriceWhat what, long pence, int daysAgo) {
        return PriceItem.builder(what, what.units().getFirst(), PriceRange.of(pence))
                .payers(Set.of(Payer.SELF_FUNDER))
                .validFrom(LocalDate.of(2026, 4, 1))
                .source(PriceSource.PROVIDER)
                .confirmedOn(TODAY.minusDays(daysAgo))
                .build();
    }
}
