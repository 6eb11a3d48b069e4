package uk.kindred.reviews.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kindred.reviews.Quarter;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.figures.Estimates.Estimate;
import uk.kindred.reviews.figures.Estimates.Key;

/** Small numbers cannot swing a figure, old ones fade, and what is usual is learnt from the listings themselves. */
class EstimatesTest {

    private static final Quarter NOW = new Quarter(2026, 4);

    /** Against values of the regularised incomplete beta function as tables have them. */
    @ParameterizedTest
    @CsvSource({
        "1,1,0.3,0.3",
        "2,2,0.5,0.5",
        "2,3,0.4,0.5248",
        "5,1,0.9,0.59049",
        "10,30,0.25,0.5243691817",
        "0.5,0.5,0.5,0.5"
    })
    void theBetaDistributionIsTheKnownOne(double alpha, double beta, double share, double below) {
        BetaDistribution distribution = new BetaDistribution(alpha, beta);

        assertThat(distribution.chanceBelow(share)).isCloseTo(below, offset(1e-9));
        assertThat(distribution.quantile(distribution.chanceBelow(share))).isCloseTo(share, offset(1e-9));
    }

    @Test
    void tenAnswersSwingLessThanAHundred() {
        Estimate small = among("small", 0, 10);
        Estimate large = among("large", 0, 100);
        assertThat(large.percent()).isLessThan(small.percent());
        assertThat(small.percent()).isGreaterThan(15);
        assertThat(small.high() - small.low()).isGreaterThan(large.high() - large.low());
        assertThat(small.low()).isLessThan(small.percent());
        assertThat(small.high()).isGreaterThan(small.percent());
    }

    @Test
    void theLastTwoYearsWeighMost() {
        List<Cohort> better = market();
        better.add(cohort("changed", NOW.plus(-12), 0, 0, 20));
        better.add(cohort("changed", NOW, 20, 0, 0));
        List<Cohort> worse = market();
        worse.add(cohort("changed", NOW.plus(-12), 20, 0, 0));
        worse.add(cohort("changed", NOW, 0, 0, 20));

        Estimate improved = get(Estimates.of(better, NOW), "changed");
        Estimate declined = get(Estimates.of(worse, NOW), "changed");
        assertThat(improved.tally()).isEqualTo(declined.tally());
        assertThat(improved.percent()).isGreaterThan(declined.percent() + 20);
    }

    @Test
    void aListingIsComparedWithItsKindInItsCouncilWhereThereAreEnough() {
        List<Cohort> cohorts = market();
        cohorts.add(new Cohort("alone", "home-care", "york", null, Question.COMMUNITY, NOW, new Tally(9, 0, 1)));
        Map<Key, Estimate> found = Estimates.of(cohorts, NOW);

        assertThat(get(found, "home 1").comparedWith()).isEqualTo("nursing-home leeds");
        assertThat(get(found, "alone").comparedWith()).isEqualTo("all");
    }

    @Test
    void inPartCountsHalf() {
        List<Cohort> cohorts = market();
        cohorts.add(cohort("parts", NOW, 0, 40, 0));
        cohorts.add(cohort("halves", NOW, 20, 0, 20));
        Map<Key, Estimate> found = Estimates.of(cohorts, NOW);

        assertThat(get(found, "parts").percent()).isEqualTo(get(found, "halves").percent());
    }

    private static Estimate among(String listing, int yes, int no) {
        List<Cohort> cohorts = market();
        cohorts.add(cohort(listing, NOW, yes, 0, no));
        return get(Estimates.of(cohorts, NOW), listing);
    }

    /** Ten nursing homes in Leeds that help about eight of ten. */
    private static List<Cohort> market() {
        List<Cohort> cohorts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            cohorts.add(cohort("home " + i, NOW.plus(-i % 4), 14 + i % 5, 2, 4 - i % 3));
        }
        return cohorts;
    }

    private static Cohort cohort(String listing, Quarter quarter, int yes, int inPart, int no) {
        return new Cohort(
                listing,
                "nursing-home",
                "leeds",
                "Yorkshire and The Humber",
                Question.COMMUNITY,
                quarter,
                new Tally(yes, inPart, no));
    }

    private static Estimate get(Map<Key, Estimate> found, String listing) {
        @Nullable Estimate estimate = found.get(new Key(listing, Question.COMMUNITY));
        if (estimate == null) {
            throw new AssertionError("no figure of " + listing);
        }
        return estimate;
    }
}
