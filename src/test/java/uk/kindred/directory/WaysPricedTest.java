package uk.kindred.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PricedBy;

class WaysPricedTest {

    private static final List<SupportKind> BOTH = List.of(SupportKind.HOME_CARE, SupportKind.LIVE_IN_CARE);

    @Test
    void anAgencyThatAlsoLivesInIsReckonedByWhatThePlanAsksFor() {
        assertThat(WaysPriced.asked(BOTH, Plan.parse("live-in:7"))).contains(PricedBy.LIVE_IN);
        assertThat(WaysPriced.asked(BOTH, Plan.parse("hours:20"))).contains(PricedBy.HOURS);
        assertThat(WaysPriced.asked(BOTH, Plan.parse("hours:20;live-in:7"))).contains(PricedBy.LIVE_IN);
        assertThat(WaysPriced.asked(BOTH, Plan.NOTHING)).isEmpty();
    }

    @Test
    void whatAKindHasNoPricesForIsNotReckonedThere() {
        assertThat(WaysPriced.asked(List.of(SupportKind.LIVE_IN_CARE), Plan.parse("hours:20")))
                .isEmpty();
        assertThat(WaysPriced.asked(List.of(SupportKind.NURSING_HOME), Plan.parse("live-in:7")))
                .isEmpty();
    }

    @Test
    void sharedLivesIsReckonedByTheUseThatThePlanAsksFor() {
        List<SupportKind> carer = List.of(SupportKind.SHARED_LIVES_CARER);
        assertThat(WaysPriced.asked(carer, Plan.parse("stay:10"))).contains(PricedBy.STAYS);
        assertThat(WaysPriced.asked(carer, Plan.parse("days:3"))).contains(PricedBy.DAYS);
        assertThat(WaysPriced.asked(carer, Plan.parse("band:high"))).isEmpty();
        assertThat(WaysPriced.of(carer)).containsExactly(PricedBy.SHARED_LIVES, PricedBy.STAYS, PricedBy.DAYS);
    }

    @Test
    void nightsAwayAreReckonedInCareHomesAndRespiteAlike() {
        for (SupportKind kind :
                List.of(SupportKind.RESIDENTIAL_CARE_HOME, SupportKind.NURSING_HOME, SupportKind.RESPITE)) {
            assertThat(WaysPriced.asked(List.of(kind), Plan.parse("stay:14;band:nursing")))
                    .contains(PricedBy.STAYS);
        }
        assertThat(WaysPriced.asked(List.of(SupportKind.NURSING_HOME), Plan.parse("room:single;band:nursing")))
                .isEmpty();
    }

    @Test
    void whoLooksForOneKindMeansIt() {
        assertThat(WaysPriced.planFor(Set.of(SupportKind.LIVE_IN_CARE), Plan.parse("hours:20"))
                        .format())
                .isEqualTo("hours:20;live-in:7");
        assertThat(WaysPriced.planFor(Set.of(SupportKind.RESPITE), Plan.NOTHING).format())
                .isEqualTo("stay:14");
        assertThat(WaysPriced.planFor(Set.of(SupportKind.RESPITE), Plan.parse("stay:3"))
                        .format())
                .isEqualTo("stay:3");
    }

    @Test
    void whoLooksForSeveralKindsOrAnyMeansNoneOfThemMore() {
        assertThat(WaysPriced.planFor(Set.copyOf(BOTH), Plan.NOTHING)).isEqualTo(Plan.NOTHING);
        assertThat(WaysPriced.planFor(Set.of(), Plan.NOTHING)).isEqualTo(Plan.NOTHING);
        assertThat(WaysPriced.planFor(Set.of(SupportKind.HOME_CARE), Plan.NOTHING))
                .isEqualTo(Plan.NOTHING);
    }
}
