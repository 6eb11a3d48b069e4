package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.PartOfDay;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.matching.Counterfactual.AllMusts;
import uk.kindred.matching.Counterfactual.LessMoney;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** Weeks to choose from, and what would change them. */
class ChoicesTest {

    private static final NeedAsked WASHING = Asks.must(HelpWith.WASHING, 7, 30);

    private static Priced agency() {
        return new Priced("agency", SupportKind.HOME_CARE, HelpWith.values()).hour(2_600);
    }

    private static Priced assistant() {
        return new Priced("pa", SupportKind.PERSONAL_ASSISTANT, HelpWith.values()).hour(1_600);
    }

    @Test
    void theNextWeekDoesWithoutAMainKindOfTheFirst() {
        Weeks weeks = Asks.match(Asks.ask(90_000, null, WASHING), agency(), assistant());
        assertThat(weeks.weeks())
                .extracting(SupportWeek::kinds)
                .containsExactly(Set.of(SupportKind.PERSONAL_ASSISTANT), Set.of(SupportKind.HOME_CARE));
    }

    @Test
    void anotherWeekMixesKindsAndWhatTheOthersCannotDoStaysAsItWas() {
        Priced onWeekdays = assistant();
        onWeekdays.works = Want.WEEKDAYS.stream()
                .map(day -> new TimeOfWeek(day, PartOfDay.MORNING))
                .collect(Collectors.toSet());
        Weeks weeks = Asks.match(
                Asks.ask(90_000, null, WASHING, new NeedAsked(HelpWith.MEALS, Importance.SHOULD, null, When.ANY)),
                agency(),
                onWeekdays);
        assertThat(weeks.weeks().getFirst().services()).isEqualTo(1);
        SupportWeek mix = weeks.weeks().get(1);
        assertThat(mix.chosen()).isEqualTo(SupportWeek.Chosen.OTHER_MIX);
        assertThat(mix.isWhole()).isTrue();
        assertThat(mix.kinds()).containsExactlyInAnyOrder(SupportKind.HOME_CARE, SupportKind.PERSONAL_ASSISTANT);
        assertThat(mix.parts())
                .filteredOn(part -> part.candidate().id().equals("pa"))
                .singleElement()
                .satisfies(part ->
                        assertThat(part.parcels()).extracting(Parcel::id).containsExactly("washing-morning-weekdays"));
    }

    @Test
    void whereThereIsNoOtherMixAnotherListingIsAChoiceAndAWeekThatDoesLittleIsNone() {
        Priced other = new Priced("other", SupportKind.HOME_CARE, HelpWith.values()).hour(2_700);
        Priced little = new Priced("little", SupportKind.MICRO_ENTERPRISE, HelpWith.MEALS).hour(1_000);
        NeedAsked meals = new NeedAsked(HelpWith.MEALS, Importance.SHOULD, null, When.ANY);
        assertThat(Asks.match(Asks.ask(90_000, null, WASHING), agency(), other).weeks())
                .extracting(SupportWeek::chosen)
                .containsExactly(SupportWeek.Chosen.BEST, SupportWeek.Chosen.OTHER_SERVICE);
        assertThat(Asks.match(Asks.ask(90_000, null, WASHING, meals), agency(), little)
                        .weeks())
                .filteredOn(week -> week.chosen() != SupportWeek.Chosen.CHEAPEST)
                .allSatisfy(week -> assertThat(week.isWhole()).isTrue());
    }

    @Test
    void whatMustBeIsToldWithTheLeastSumForAllOfItTogetherOnWhichDaysAndAtWhatTimes() {
        NeedAsked toilet = NeedAsked.typical(HelpWith.TOILET, Importance.MUST);
        MatchRequest request = Asks.ask(5_000, null, toilet, WASHING);
        Weeks weeks = Asks.match(request, agency());
        assertThat(weeks.fits()).isFalse();
        AllMusts all = (AllMusts) weeks.counterfactuals().getFirst();
        // a visit of 45 minutes and two of 15, each day, at £26 an hour
        assertThat(all.budgetPence()).isEqualTo(7 * 75 * 2_600 / 60);
        assertThat(all.sentence())
                .contains(
                        "at least £227.50 a week",
                        "£177.50 more",
                        "using the toilet (every day at 12:00 and 18:30, 15 minutes each time)",
                        "Monday to Friday at 7:30");
        assertThat(Asks.match(Asks.costing(request, all.budgetPence()), agency())
                        .fits())
                .isTrue();
        assertThat(Asks.match(Asks.costing(request, all.budgetPence() - 1), agency())
                        .fits())
                .isFalse();
    }

    @Test
    void theSameForLessIsToldWhereFewServicesWereWishedFor() {
        Matters few = new Matters(Set.of(), Set.of(), null, Set.of(), Set.of(Matter.CONTINUITY));
        NeedAsked company = new NeedAsked(HelpWith.COMPANY, Importance.SHOULD, Amount.of(2, 120), When.ANY);
        Priced group = new Priced("group", SupportKind.COMMUNITY_SUPPORT, HelpWith.COMPANY)
                .asks(PriceWhat.SESSION, PriceUnit.SESSION, 500);
        Weeks weeks = Asks.match(Asks.mattering(Asks.ask(40_000, null, WASHING, company), few), agency(), group);
        SupportWeek best = weeks.best().orElseThrow();
        assertThat(best.services()).isEqualTo(1);
        assertThat(best.servicesOfSeveral()).isEqualTo(1);
        // how few come is told by their number, and is no box that is ticked
        assertThat(best.met()).isEmpty();
        assertThat(best.alternatives())
                .filteredOn(other -> other.listingId().equals("group"))
                .singleElement()
                .extracting(Alternative::lost)
                .isEqualTo(Alternative.Lost.CONTINUITY);
        assertThat(weeks.counterfactuals())
                .filteredOn(LessMoney.class::isInstance)
                .singleElement()
                .satisfies(less -> assertThat(less.sentence())
                        .isEqualTo("The same help can be had for £94 less a week (£101), by 2 services in place of"
                                + " 1 service."));
    }

    @Test
    void whereAllIsThereAlreadyNothingHasToBeBoughtAndThatFits() {
        Weeks weeks = Asks.match(
                Asks.having(
                        Asks.ask(42_000, null, WASHING),
                        List.of(new AlreadyThere("Dad", HelpWith.WASHING, When.ANY, null))),
                agency());
        assertThat(weeks.fits()).isTrue();
        assertThat(weeks.isAllThere()).isTrue();
        assertThat(weeks.unmet()).isEmpty();
        assertThat(weeks.weeks()).singleElement().satisfies(week -> {
            assertThat(week.cost()).isEqualTo(PriceRange.NOTHING);
            assertThat(week.leftPence()).isEqualTo(42_000);
            assertThat(week.isWhole()).isTrue();
            assertThat(week.timetable())
                    .hasSize(7)
                    .allSatisfy(entry -> assertThat(entry.who()).isEqualTo("Dad"));
        });
    }
}
