package uk.kindred.search.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Place;
import uk.kindred.places.PlaceType;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchCriteria.Bounds;
import uk.kindred.search.SearchResults;

class MapWindowTest {

    private static final SearchResults NONE = new SearchResults(0, List.of(), List.of(), null, false, false);
    private static final Coordinates CENTRE = new Coordinates(53.8, -1.55);

    @Test
    void holdsTheWholeCircleSearchedIn() {
        Place leeds = new Place("Leeds", PlaceType.TOWN, CENTRE, null);
        SearchCriteria criteria = SearchCriteria.everything()
                .change()
                .near(leeds)
                .withinMiles(10.0)
                .build();

        Bounds window = MapWindow.of(criteria, NONE);

        assertThat(CENTRE.milesTo(new Coordinates(window.north(), CENTRE.longitude())))
                .isCloseTo(10, within(0.2));
        assertThat(CENTRE.milesTo(new Coordinates(CENTRE.latitude(), window.east())))
                .isCloseTo(10, within(0.6));
    }

    @Test
    void isTheAreaThatWasAskedFor() {
        Bounds asked = new Bounds(-1.8, 53.7, -1.3, 53.9);

        assertThat(MapWindow.of(
                        SearchCriteria.everything().change().bounds(asked).build(), NONE))
                .isEqualTo(asked);
    }

    @Test
    void isAllOfEnglandForASearchOfEverything() {
        Bounds window = MapWindow.of(SearchCriteria.everything(), NONE);

        assertThat(window.south()).isLessThan(50);
        assertThat(window.north()).isGreaterThan(55.8);
    }
}
