package uk.kindred.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.Rating;
import uk.kindred.places.NearResult;
import uk.kindred.places.Places;
import uk.kindred.testing.KindredTest;

/** docs/ranking.md promises that nothing that is sold or bought changes the order of the best match. */
@KindredTest
class NeutralityTest {

    private static final List<String> WORDS = List.of(
            "", "care", "house", "lodge", "the grange", "oak", "st mary", "manor house", "care home", "limited");

    @Autowired
    private WholeRegister register;

    @Autowired
    private OfferFixtures offers;

    @Autowired
    private Places places;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("elasticsearchListingSearch")
    private ListingSearch index;

    @Autowired
    @Qualifier("postgresListingSearch")
    private ListingSearch database;

    @AfterEach
    void takeOffersAway() {
        jdbc.sql("update organisation set brand = null where brand = 'Neutral Test Brand'")
                .update();
        jdbc.sql("delete from listing_look where day = '2020-01-01'").update();
        offers.remove();
        jdbc.sql("delete from listing_photo where description = 'Neutral test photo'")
                .update();
    }

    @Test
    void neitherPricesNorExamplesNorFeaturesNorReviewsNorBrandsNorPhotosNorLooksChangeTheBestMatch() {
        register.awaitSearchable();
        List<List<String>> before = orders();

        putPhotos();
        // and has the index told of them
        offers.put();
        jdbc.sql("insert into listing_look select id, '2020-01-01', 5000, 5000, 5000 from listing where id % 3 = 1")
                .update();
        jdbc.sql("update organisation set brand = 'Neutral Test Brand' where brand is null and id % 3 = 0")
                .update();

        List<List<String>> after = orders();
        for (int i = 0; i < before.size(); i++) {
            // who does not serve the place is not found there any more; the others stand as before
            List<String> stillFound = new ArrayList<>(before.get(i));
            stillFound.retainAll(after.get(i));
            assertThat(after.get(i)).as("order " + i).containsAll(stillFound);
            List<String> foundBefore = new ArrayList<>(after.get(i));
            foundBefore.retainAll(before.get(i));
            assertThat(foundBefore).as("order " + i).isEqualTo(stillFound).hasSizeGreaterThan(5);
        }
    }

    @Test
    void aMadeUpExampleComesBeforeNoRealServiceOfTheSameRating() {
        register.awaitSearchable();
        offers.put();

        for (ListingSearch engine : List.of(index, database)) {
            for (String near : List.of("", "Leeds")) {
                List<Boolean> examples = isExampleByRating(engine, Rating.OUTSTANDING, near);
                assertThat(examples).contains(true, false).isSorted();
            }
        }
    }

    private List<Boolean> isExampleByRating(ListingSearch engine, Rating rating, String near) {
        SearchCriteriaBuilder search = new SearchCriteriaBuilder()
                .ratings(Set.of(rating))
                .sort(SortOrder.RATING)
                .size(SearchCriteria.MOST_SIZE);
        if (places.resolve(near) instanceof NearResult.Found found) {
            search.near(found.place());
        }
        List<Boolean> examples = new ArrayList<>();
        for (int page = 1; examples.size() == (page - 1) * SearchCriteria.MOST_SIZE; page++) {
            engine.search(search.page(page).build())
                    .hits()
                    .forEach(hit -> examples.add(hit.listing().offer().example()));
        }
        return examples;
    }

    private void putPhotos() {
        jdbc.sql("""
                        insert into listing_photo (id, listing_id, position, description, state, added_at)
                        select gen_random_uuid(), id, 0, 'Neutral test photo', 'shown', now()
                        from listing where status = 'open' and id % 3 = 1
                        """).update();
        jdbc.sql("""
                        insert into listing_photo_picture (photo_id, width, height, hash, jpeg)
                        select id, 480, 320, id::text, '\\x00' from listing_photo
                        where description = 'Neutral test photo'
                        """).update();
    }

    private List<List<String>> orders() {
        List<List<String>> orders = new ArrayList<>();
        for (ListingSearch engine : List.of(index, database)) {
            for (String words : WORDS) {
                for (String near : List.of("", "Leeds")) {
                    orders.add(order(engine, words, near));
                }
            }
        }
        return orders;
    }

    private List<String> order(ListingSearch engine, String words, String near) {
        SearchCriteriaBuilder search = new SearchCriteriaBuilder().text(words).size(SearchCriteria.MOST_SIZE);
        if (!near.isEmpty() && places.resolve(near) instanceof NearResult.Found found) {
            search.near(found.place());
        }
        return engine.search(search.build()).hits().stream()
                .map(hit -> hit.listing().id())
                .toList();
    }
}
