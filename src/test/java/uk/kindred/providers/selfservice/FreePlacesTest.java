package uk.kindred.providers.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** What is free, said in one press. */
@KindredTest
class FreePlacesTest extends SelfServicePages {

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
    void someOfThePlacesAreForOneAndSomeForAnother() {
        ListingDetails listing = kept.own(organisation, SupportKind.RESPITE);
        FormVisitor visitor = kept.visitor(kept.editor(organisation)).open(address(listing, "/availability"));
        visitor.choose("status", "available")
                .type("places", "4")
                .type("places-for-council", "2")
                .type("places-for-self-funder", "1")
                .tick("payer", "nhs", true)
                .press("Save");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text()).contains("you say 3 together", "for whom you say no number");
        visitor.type("places", "").tick("payer", "nhs", false).press("Save");
        assertThat(visitor.text())
                .contains("3 places free now: 1 if you pay yourself, 2 if the council pays, confirmed today");
        Map<Payer, Integer> apart = Map.of(Payer.COUNCIL, 2, Payer.SELF_FUNDER, 1);
        assertThat(availability(listing).placesFor()).isEqualTo(apart);
        assertThat(availability(listing).payers()).containsExactlyInAnyOrder(Payer.COUNCIL, Payer.SELF_FUNDER);
        assertThat(new Visitor(port)
                        .json("/api/listings/" + listing.summary().id(), 200)
                        .at("/availability/placesByPayer/council")
                        .asInt())
                .isEqualTo(2);

        visitor.open(address(listing, "")).press("Still 3 free");
        assertThat(availability(listing).placesFor()).isEqualTo(apart);
        visitor.press("1 fewer");
        assertThat(availability(listing).placesFor())
                .as("whose place is taken was not said")
                .isEmpty();
        assertThat(availability(listing).payers()).hasSize(2);
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
        assertThat(visitor.text())
                .contains(
                        "Free places: 2 free, 12 hours a week for people who pay themselves, before 15 hours a week free for"
                                + " people who pay themselves");
        assertThat(kept.visitor(kept.editor(organisation))
                        .open(address(kept.own(organisation, SupportKind.DAY_OPPORTUNITIES), "/availability"))
                        .page()
                        .select("[name=hours]"))
                .as("who has places is not asked for hours")
                .isEmpty();
    }
}
