package uk.kindred.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriComponentsBuilder;
import uk.kindred.places.PlacesFixture;
import uk.kindred.search.understanding.QueryUnderstanding;

class LiteralWordsTest {

    private final SearchParameters parameters = new SearchParameters(
            PlacesFixture.places(),
            PlacesFixture.councils(),
            QueryUnderstanding.of(PlacesFixture.places(), PlacesFixture.councils()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=dementia care home&near=York&within=5&rating=good&council=york&minBeds=9&sort=rating"
                        + " | q=dementia+care+home&words=exact&near=York&within=5&rating=good&council=york&minBeds=9&sort=rating",
                "q=dementia care home&near=York&page=3 | q=dementia+care+home&words=exact&near=York",
                "q=nursing home in Leeds&kind=home-care | q=nursing+home+in+Leeds&words=exact&kind=home-care"
            })
    void takingTheWordsAsTheyStandKeepsEverythingElseThatWasAsked(String asked, String literal) {
        SearchReading reading = parameters.read(
                UriComponentsBuilder.fromUriString("/?" + asked).build().getQueryParams());

        assertThat(reading.understanding().isEmpty()).isFalse();
        assertThat(parameters.toQuery(reading.literal())).isEqualTo(literal);
    }
}
