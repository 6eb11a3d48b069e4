package uk.kindred.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Place;
import uk.kindred.testing.KindredTest;

@KindredTest
class SearchParametersTest {

    @Autowired
    private SearchParameters parameters;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "near=Leeds&within=2.5",
                "q=oak+lodge&words=exact&near=OL1+1&kind=nursing-home&kind=home-care&need=dementia&needMatch=all",
                "rating=good&council=leeds&minBeds=5&maxBeds=60&bbox=-1.8,53.7,-1.3,53.9&sort=rating&page=3&size=50",
                "near=Leeds&council=leeds&place=unknown",
                "maxWeekly=800&plan=hours:10.5;nights:2&payer=direct-payment&sort=cost",
                "maxWeekly=800.50&cost=unknown&available=now&example=only",
                "near=Leeds&serves=yes&sort=cost",
                "near=Leeds&within=any&sort=cost",
                "near=Leeds&within=20&sort=cost",
                "language=urdu&language=polish&faith=sikh&worker=woman&feature=pets&feature=nights&goodAt=community&goodAt=safe-at-home&example=exclude"
            })
    void aSearchWrittenAsAQueryReadsAsTheSameSearch(String query) {
        SearchCriteria read = read(query).criteria();

        assertThat(read(parameters.toQuery(read)).criteria()).isEqualTo(read);
    }

    @Test
    void wishesInTheWordsAreTheSameChoicesAsParameters() {
        assertThat(read("q=Polish speaking PA in Leeds who takes direct payments for up to £300 a week")
                        .criteria())
                .isEqualTo(read("near=Leeds&kind=personal-assistant&language=polish&payer=direct-payment"
                                + "&feature=direct-payments&maxWeekly=300")
                        .criteria());
        assertThat(read("q=female carer for nights&worker=man&feature=pets")
                        .criteria()
                        .wishes())
                .isEqualTo(read("worker=man&feature=pets&feature=nights")
                        .criteria()
                        .wishes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=cost", "maxWeekly=350", "cost=unknown"})
    void forCostNearAPlaceTwentyMilesAreUsualAndAnyDistanceHasToBeSaid(String cost) {
        SearchCriteria usual = read("near=Hereford&" + cost).criteria();
        SearchCriteria any = usual.change().anyDistance().build();

        assertThat(usual.withinMiles()).isEqualTo(20);
        assertThat(parameters.toQuery(usual)).doesNotContain("within");
        assertThat(parameters.toQuery(any)).contains("within=any");
        assertThat(read(parameters.toQuery(any)).criteria().withinMiles()).isNull();
        assertThat(usual.change()
                        .sort(SortOrder.BEST)
                        .wishes(OfferWishes.NONE)
                        .build()
                        .withinMiles())
                .isNull();
        assertThat(read(cost).criteria().withinMiles()).isNull();
        assertThat(read("near=Hereford&bbox=-1.8,53.7,-1.3,53.9&" + cost)
                        .criteria()
                        .withinMiles())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serves=yes", "sort=distance", "near=&serves=yes"})
    void whatNeedsAPlaceIsSaidAndNotLost(String query) {
        SearchReading reading = read(query);

        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.parameter()).isEqualTo("near"))
                .satisfies(problem -> assertThat(problem.detail()).contains("a postcode, a town or a council"));
        assertThat(query).endsWith(parameters.toQuery(reading.criteria()));
        assertThat(read(query.replace("near=&", "") + "&near=Leeds").isValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({".5,0.5", "0.5,0.5", "2,2", "500,500"})
    void milesMayBeginWithTheirPoint(String typed, double miles) {
        SearchReading reading = read("near=Leeds&within=" + typed);

        assertThat(reading.isValid()).isTrue();
        assertThat(reading.criteria().withinMiles()).isEqualTo(miles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,5", "1,000", ".", "5.", "-.5", "0", "501", "5e1", "NaN", "five", "5 miles"})
    void milesThatMayMeanSomethingElseAreToldAndLeftOut(String typed) {
        SearchReading reading = read("near=Leeds&within=" + typed);

        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.detail()).contains("a number above 0, up to 500, such as 2 or 0.5, not “"));
        assertThat(reading.criteria().withinMiles()).isNull();
    }

    @Test
    void blankValuesOfAFormCountAsNotGiven() {
        SearchReading reading = read("q=&near=&within=10&kind=&minBeds=&sort=");

        assertThat(reading.isValid()).isTrue();
        assertThat(reading.criteria()).isEqualTo(SearchCriteria.everything());
    }

    @Test
    void whatIsWrongIsLeftOutAndTheRestIsKept() {
        SearchReading reading = read("kind=nursing-home&need=castles&page=0");

        assertThat(reading.problems())
                .extracting(ParameterProblem::parameter)
                .containsExactlyInAnyOrder("need", "page");
        assertThat(reading.criteria().kinds()).containsExactly(SupportKind.NURSING_HOME);
        assertThat(reading.criteria().page()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"800, 80000", "800.5, 80050", "800.50, 80050", "0.01, 1", "'£1,200', 120000", "10000, 1000000"})
    void moneyIsReadAsPeopleWriteIt(String typed, long pence) {
        assertThat(read("maxWeekly=" + typed).criteria().wishes().maxWeeklyPence())
                .isEqualTo(pence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "10000.01", "800.505", "cheap", "1,20", "1e3"})
    void whatIsNoMoneyIsRefused(String typed) {
        SearchReading reading = read("maxWeekly=" + typed);

        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).contains("such as 800"));
        assertThat(reading.criteria().wishes().maxWeeklyPence()).isNull();
    }

    @Test
    void aPlanThatCannotBeReadIsRefusedInThePlansOwnWords() {
        SearchReading reading = read("plan=weeks:3");

        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).contains("A plan has no part “weeks”"));
    }

    @Test
    void aPostcodeAmongTheWordsIsUnderstoodWithAPlusInIt() {
        SearchCriteria plus = parameters
                .read(Map.of("q", List.of("nursing home near ls1+4ap")))
                .criteria();

        assertThat(plus.near()).extracting(Place::label).isEqualTo("LS1 4AP");
        assertThat(plus).isEqualTo(read("q=nursing home near LS1 4AP").criteria());
    }

    private SearchReading read(String query) {
        Map<String, List<String>> given = UriComponentsBuilder.fromUriString("/?" + query.replace("+", " "))
                .build()
                .getQueryParams();
        return parameters.read(given);
    }
}
