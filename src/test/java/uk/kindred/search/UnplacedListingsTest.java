package uk.kindred.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Place;
import uk.kindred.places.PlaceType;
import uk.kindred.testing.KindredTest;

/** What a search by distance leaves out is counted once: not again what it found because it serves the place. */
@KindredTest
class UnplacedListingsTest {

    private static final Coordinates LEEDS = new Coordinates(53.8, -1.55);

    @Autowired
    private WholeRegister register;

    @Autowired
    private OfferFixtures offers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UnplacedListings unplaced;

    @Autowired
    @Qualifier("elasticsearchListingSearch")
    private ListingSearch index;

    @Autowired
    @Qualifier("postgresListingSearch")
    private ListingSearch database;

    @BeforeEach
    void putOffers() {
        register.awaitSearchable();
        offers.put();
    }

    @AfterEach
    void takeOffersAway() {
        offers.remove();
    }

    @Test
    void eachListingWithoutAPlaceIsEitherFoundOrCountedAsLeftOut() {
        int served = 0;
        for (String gss : councilsWithUnplacedThatServe()) {
            SearchCriteria near = new SearchCriteriaBuilder()
                    .near(new Place("here", PlaceType.TOWN, LEEDS, gss))
                    .withinMiles(1.0)
                    .kinds(Set.of(SupportKind.HOME_CARE))
                    .size(SearchCriteria.MOST_SIZE)
                    .build();
            List<String> leftOut = ids(gss, "not serves_known");
            assertThat(leftOut).hasSizeLessThan(SearchCriteria.MOST_SIZE);
            UnplacedListings.Unplaced told = unplaced.find(near).orElse(null);
            assertThat(told == null ? 0 : told.total()).as(gss).isEqualTo(leftOut.size());
            for (ListingSearch engine : List.of(index, database)) {
                List<String> found = found(engine, near);
                assertThat(leftOut).as(gss).noneMatch(found::contains);
                assertThat(told == null ? List.of() : found(engine, told.criteria()))
                        .as(gss)
                        .containsExactlyInAnyOrderElementsOf(leftOut);
                assertThat(found).as(gss).containsAll(ids(gss, "serves_england"));
            }
            served += ids(gss, "serves_england").size();
        }
        assertThat(served).as("found for the area they serve").isPositive();
    }

    private List<String> councilsWithUnplacedThatServe() {
        return jdbc.sql("""
                        select distinct council_gss from listing
                        where status = 'open' and latitude is null and 'home-care' = any(kinds) and serves_known
                            and council_gss is not null
                        order by council_gss
                        """).query((row, number) -> row.getString(1)).list();
    }

    private List<String> ids(String gss, String condition) {
        return jdbc.sql("""
                        select public_id from listing where status = 'open' and latitude is null
                            and 'home-care' = any(kinds) and council_gss = ? and
                        """ + condition)
                .param(gss)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static List<String> found(ListingSearch engine, SearchCriteria criteria) {
        SearchCriteria wide = criteria.change().size(SearchCriteria.MOST_SIZE).build();
        List<String> ids = new ArrayList<>();
        SearchResults page = engine.search(wide);
        for (int number = 1; !page.hits().isEmpty(); number++) {
            page.hits().forEach(hit -> ids.add(hit.listing().id()));
            page = engine.search(wide.change().page(number + 1).build());
        }
        return ids;
    }
}
