package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.PartOfDay;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.matching.Unmet.Reason;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** What one listing does back to back, and days out. */
class VisitsTest {

    private static Priced agency() {
        return new Priced("agency", SupportKind.HOME_CARE, HelpWith.values()).hour(2_600);
    }

    private static Priced dayCentre() {
        Priced centre =
                new Priced("centre", SupportKind.DAY_OPPORTUNITIES, HelpWith.DAYS_OUT, HelpWith.COMPANY).day(5_000);
        centre.wholeDays = true;
        return centre;
    }

    @Test
    void helpOfOneListingBackToBackIsOneVisitInTheTimetableAndInItsPrice() {
        Priced agency = new Priced("agency", SupportKind.HOME_CARE, HelpWith.values())
                .asks(PriceWhat.VISIT_15, PriceUnit.VISIT, 1_400)
                .asks(PriceWhat.VISIT_30, PriceUnit.VISIT, 1_800);
        Weeks weeks = Asks.match(Asks.ask(20_000, null, morning(HelpWith.TOILET, Importance.MUST), pills()), agency);
        SupportWeek best = weeks.best().orElseThrow();
        // seven visits of half an hour, and not fourteen of a quarter
        assertThat(best.cost()).isEqualTo(PriceRange.of(7 * 1_800));
        assertThat(best.isWhole()).isTrue();
        assertThat(best.timetable()).hasSize(7).allSatisfy(entry -> {
            assertThat(entry.what()).isEqualTo("Using the toilet; remembering medicines");
            assertThat(entry.parcelIds()).hasSize(2);
        });
        assertThat(best.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.plan().format()).isEqualTo("visits:daily@0730x30"));
    }

    @Test
    void aVisitIsLongEnoughBySeveralThingsTogether() {
        Priced longVisits = agency();
        longVisits.shortestVisit = 30;
        NeedAsked toilet = morning(HelpWith.TOILET, Importance.MUST);
        assertThat(Asks.match(Asks.ask(20_000, null, toilet), longVisits)
                        .unmet()
                        .getFirst()
                        .reason())
                .isEqualTo(Reason.NOT_THEN);
        assertThat(Asks.match(Asks.ask(20_000, null, toilet, pills()), longVisits)
                        .best()
                        .orElseThrow()
                        .isWhole())
                .isTrue();
    }

    private static NeedAsked morning(HelpWith help, Importance importance) {
        return new NeedAsked(help, importance, Amount.of(7, 15), new When(Set.of(), Set.of(PartOfDay.MORNING), null));
    }

    private static NeedAsked pills() {
        return morning(HelpWith.MEDICINES, Importance.SHOULD);
    }

    @Test
    void aDayServiceThatIsOpenInTheMorningOnlyIsNoWholeDay() {
        NeedAsked out = new NeedAsked(HelpWith.DAYS_OUT, Importance.MUST, Amount.of(2, 300), When.ANY);
        Priced mornings = dayCentre();
        mornings.works = EnumSet.allOf(DayOfWeek.class).stream()
                .map(day -> new TimeOfWeek(day, PartOfDay.MORNING))
                .collect(Collectors.toSet());
        Weeks weeks = Asks.match(Asks.ask(90_000, null, out), mornings);
        assertThat(weeks.weeks()).isEmpty();
        assertThat(weeks.unmet().getFirst().reason()).isEqualTo(Reason.NOT_THEN);
        assertThat(Asks.match(Asks.ask(90_000, null, out), dayCentre()).fits()).isTrue();
    }
}
