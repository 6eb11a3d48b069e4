package uk.kindred.providers.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;

/** What the choosers of a kind need to know, changed by whoever keeps the listing. */
@KindredTest
class OwnFactsTest extends SelfServicePages {

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
    void whatStandsAndIsNotOfferedTodayIsATickedChoiceThatStaysOrGoes() {
        ListingDetails listing = kept.own(organisation, SupportKind.RETIREMENT_HOUSING);
        SupportDetails before = new SupportDetails.Housing(
                List.of("Leasehold", "Life tenancy"),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("chapel", "garden"));
        kept.offer(listing.summary().id(), Keeping.withDetails(Offer.NOTHING_SAID, before));
        FormVisitor visitor = kept.visitor(kept.editor(organisation)).open(address(listing, "/facts"));
        assertThat(visitor.page().select("[name=shared][value=chapel][checked]"))
                .hasSize(1);

        visitor.tick("shared", "laundry", true).type("homes", "many").press("Save");
        assertThat(visitor.status()).isEqualTo(422);
        visitor.tick("shared", "chapel", false).press("Save");
        assertThat(visitor.page().select("[name=shared][value=chapel]"))
                .as("can be ticked again until it is saved")
                .hasSize(1);
        visitor.tick("shared", "chapel", true).type("homes", "30").press("Save");

        assertThat(details(listing)).isInstanceOfSatisfying(SupportDetails.Housing.class, saved -> {
            assertThat(saved.tenures()).containsExactlyInAnyOrder("Leasehold", "Life tenancy");
            assertThat(saved.shared()).containsExactlyInAnyOrder("chapel", "garden", "laundry");
            assertThat(saved.homes()).isEqualTo(30);
        });
        visitor.open(address(listing, "/facts")).tick("shared", "chapel", false).press("Save");
        assertThat(details(listing))
                .isInstanceOfSatisfying(
                        SupportDetails.Housing.class,
                        saved -> assertThat(saved.shared()).containsExactlyInAnyOrder("garden", "laundry"));
        assertThat(visitor.open(address(listing, "/facts")).page().select("[name=shared][value=chapel]"))
                .isEmpty();
    }
}
