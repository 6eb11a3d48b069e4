package uk.kindred.providers.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.Feature;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;

/** Whoever keeps a listing sees what it says, changes it on the page, and takes that back. */
@KindredTest
class SelfServiceTest extends SelfServicePages {

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
        assertThat(visitor.page().select("a:contains(See what people look for)").attr("href"))
                .isEqualTo("/councils/" + home.summary().councilSlug() + "/market/wanted");
        assertThat(visitor.open(address(home, "/details")).text()).contains("Have them corrected with CQC");
        assertThat(visitor.page().select("main form")).isEmpty();
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
    void whoseMoneyIsTakenIsAskedWithTheTermsAloneAndSearchedAsTheySayIt() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        FormVisitor visitor = kept.visitor(kept.editor(organisation)).open(address(listing, "/about"));
        assertThat(visitor.page().select("[name=feature]").eachAttr("value"))
                .contains(Feature.COUPLES.slug())
                .doesNotContain(Feature.DIRECT_PAYMENTS.slug(), Feature.COUNCIL_RATE.slug());

        visitor.open(address(listing, "/terms"))
                .tick("funding", "direct-payment", true)
                .press("Save");
        assertThat(kept.now(listing.summary().id()).summary().offer().features().features())
                .containsExactly(Feature.DIRECT_PAYMENTS);

        visitor.open(address(listing, "/about"))
                .tick("feature", Feature.COUPLES.slug(), true)
                .press("Save");
        assertThat(kept.now(listing.summary().id()).summary().offer().features().features())
                .containsExactlyInAnyOrder(Feature.DIRECT_PAYMENTS, Feature.COUPLES);
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
    void whatSomebodyDoesIsAskedOnOnePageOnly() {
        ListingDetails small = kept.own(organisation, SupportKind.MICRO_ENTERPRISE);
        FormVisitor visitor = kept.visitor(kept.editor(organisation)).open(address(small, "/details"));
        assertThat(visitor.page().select("[name=services]")).isEmpty();
        assertThat(visitor.page().select("main a[href$=/facts]").text()).contains("What you do");
        visitor.type("name", "Heather Help").press("Save");
        assertThat(kept.now(small.summary().id()).summary().name()).isEqualTo("Heather Help");

        ListingDetails programme = kept.own(organisation, SupportKind.HOMESHARE);
        visitor.open(address(programme, "/details"))
                .type("services", "matching\nmonthly visits")
                .press("Save");
        assertThat(kept.now(programme.summary().id()).services()).containsExactly("matching", "monthly visits");
        assertThat(visitor.open(address(programme, "/history")).text())
                .contains("The services: new “matching”, “monthly visits”.");
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
}
