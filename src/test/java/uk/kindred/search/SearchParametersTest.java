package uk.kindred.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;
import uk.kindred.directory.SupportKind;
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
                "near=Leeds&council=leeds&place=unknown"
            })
    void aSearchWrittenAsAQueryReadsAsTheSameSearch(String query) {
        SearchCriteria read = read(query).criteria();

        assertThat(read(parameters.toQuery(read)).criteria()).isEqualTo(read);
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

    private SearchReading read(String query) {
        Map<String, List<String>> given = UriComponentsBuilder.fromUriString("/?" + query.replace("+", " "))
                .build()
                .getQueryParams();
        return parameters.read(given);
    }
}
