package uk.kindred.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.Need;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Place;
import uk.kindred.places.PlaceType;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchCriteriaBuilder;
import uk.kindred.search.SortOrder;

class ResultSentenceTest {

    private static final Place LEEDS = new Place("Leeds", PlaceType.TOWN, new Coordinates(53.8, -1.55), "E08000035");

    private final SearchCriteriaBuilder search = SearchCriteria.everything().change();

    @Test
    void theQuestionIsSaidInALine() {
        SearchCriteriaBuilder search = SearchCriteria.everything().change();
        assertThat(ResultSentence.question(search.build())).isEqualTo("Care services");
        search.near(LEEDS).withinMiles(10.0).kinds(Set.of(SupportKind.NURSING_HOME));
        assertThat(ResultSentence.question(search.build())).isEqualTo("Nursing homes near Leeds, within 10 miles");
    }

    @Test
    void tellsHowManyOfWhatWithinHowFar() {
        search.near(LEEDS).withinMiles(10.0).kinds(Set.of(SupportKind.NURSING_HOME));

        assertThat(ResultSentence.of(search.build(), 1_214)).isEqualTo("1,214 nursing homes within 10 miles of Leeds");
        assertThat(ResultSentence.of(search.build(), 1)).isEqualTo("1 nursing home within 10 miles of Leeds");
        assertThat(ResultSentence.of(search.build(), 0)).isEqualTo("No nursing homes within 10 miles of Leeds");
    }

    @Test
    void whoComesFromFartherAwayIsNotSaidToBeWithinTheDistance() {
        search.near(LEEDS).withinMiles(1.0);
        assertThat(ResultSentence.of(search.build(), 40))
                .isEqualTo("40 care services within 1 mile of Leeds, or that come to you there");
        assertThat(ResultSentence.of(
                        search.kinds(Set.of(SupportKind.NURSING_HOME, SupportKind.HOME_CARE))
                                .build(),
                        2))
                .endsWith(" within 1 mile of Leeds, or that come to you there");
        assertThat(ResultSentence.of(search.kinds(Set.of(SupportKind.HOMESHARE)).build(), 1))
                .isEqualTo("1 Homeshare programme within 1 mile of Leeds, or that serves it");
        assertThat(ResultSentence.of(
                        search.kinds(Set.of(SupportKind.HOME_CARE))
                                .bounds(new SearchCriteria.Bounds(-2, 53, -1, 54))
                                .build(),
                        3))
                .isEqualTo("3 home care services within 1 mile of Leeds, or that come to you there,"
                        + " in the area of the map");
    }

    @Test
    void whereOnlyThoseAreAskedForWhoComeTheirDistanceIsNotSaid() {
        search.near(LEEDS)
                .withinMiles(1.0)
                .wishes(OfferWishes.NONE.change().sureToServe(true).build());

        assertThat(ResultSentence.of(search.build(), 40)).isEqualTo("40 care services that come to Leeds");
        assertThat(ResultSentence.of(search.build(), 1)).isEqualTo("1 care service that comes to Leeds");
    }

    @Test
    void oneIsSingularForEveryKind() {
        assertThat(SupportKind.values())
                .allSatisfy(kind -> assertThat(
                                ResultSentence.of(search.kinds(Set.of(kind)).build(), 1))
                        .startsWith("1 ")
                        .doesNotEndWith("s"));
    }

    @Test
    void aPlaceWithoutADistanceOnlyOrders() {
        search.near(LEEDS);

        assertThat(ResultSentence.of(search.build(), 20)).isEqualTo("20 care services, nearest to Leeds first");
        assertThat(ResultSentence.of(search.sort(SortOrder.NAME).build(), 20))
                .isEqualTo("20 care services at any distance from Leeds");
        assertThat(ResultSentence.of(search.build(), 1)).isEqualTo("1 care service near Leeds");
        assertThat(ResultSentence.of(search.build(), 0)).isEqualTo("No care services near Leeds");
    }

    @Test
    void saysWhatForInTheHeadingAndInTheQuestion() {
        search.near(LEEDS).kinds(Set.of(SupportKind.NURSING_HOME)).needs(Set.of(Need.DEMENTIA));

        assertThat(ResultSentence.of(search.build(), 120))
                .isEqualTo("120 nursing homes set up for dementia, nearest to Leeds first");
        assertThat(ResultSentence.question(search.build())).isEqualTo("Nursing homes set up for dementia near Leeds");

        search.needs(Set.of(Need.MENTAL_HEALTH, Need.DEMENTIA)).withinMiles(5.0);
        assertThat(ResultSentence.of(search.build(), 1))
                .isEqualTo("1 nursing home set up for dementia or mental health within 5 miles of Leeds");
        assertThat(ResultSentence.of(search.allNeeds(true).build(), 0))
                .isEqualTo("No nursing homes set up for dementia and mental health within 5 miles of Leeds");

        search.needs(Set.of(Need.MENTAL_HEALTH, Need.DEMENTIA, Need.OLDER_PEOPLE));
        assertThat(ResultSentence.of(search.build(), 2))
                .isEqualTo("2 nursing homes set up for all 3 needs within 5 miles of Leeds");
    }

    @Test
    void everyNeedReadsInASentence() {
        assertThat(Need.values())
                .allSatisfy(need -> assertThat(
                                ResultSentence.of(search.needs(Set.of(need)).build(), 2))
                        .matches("2 care services set up for [a-z].*")
                        .doesNotContain("for services"));
    }

    @Test
    void namesTwoKindsAndRepeatsTheWords() {
        search.text("sunrise").kinds(Set.of(SupportKind.NURSING_HOME, SupportKind.RESIDENTIAL_CARE_HOME));

        assertThat(ResultSentence.of(search.build(), 3))
                .isEqualTo("3 residential care homes and nursing homes for “sunrise”");
    }

    @Test
    void saysWhatItMayCost() {
        search.near(LEEDS)
                .withinMiles(10.0)
                .wishes(OfferWishes.NONE.change().maxWeeklyPence(80_050L).build());
        assertThat(ResultSentence.of(search.build(), 12))
                .isEqualTo(
                        "12 care services for up to £800.50 a week within 10 miles of Leeds, or that come to you there");

        search.wishes(OfferWishes.NONE.change().costUnknown(true).build());
        assertThat(ResultSentence.of(search.build(), 1))
                .isEqualTo(
                        "1 care service whose price is not known within 10 miles of Leeds, or that comes to you there");
    }

    @Test
    void oneOfSeveralActivitiesIsOneOpportunity() {
        search.kinds(Set.of(SupportKind.DAY_OPPORTUNITIES));

        assertThat(ResultSentence.of(search.build(), 1)).isEqualTo("1 day opportunity");
    }

    @Test
    void saysThatPlacesAreNotKnown() {
        search.near(LEEDS).placeUnknown(true).kinds(Set.of(SupportKind.HOME_CARE));

        assertThat(ResultSentence.of(search.build(), 12)).isEqualTo("12 home care services whose places are not known");
        assertThat(ResultSentence.of(search.build(), 1)).isEqualTo("1 home care service whose place is not known");
    }
}
