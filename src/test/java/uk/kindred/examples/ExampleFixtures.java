package uk.kindred.examples;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import uk.kindred.base.SoleTasks;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.RealServices;
import uk.kindred.places.Councils;
import uk.kindred.places.Places;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.SearchCriteria;

/** The example market in the database and the index that tests share; taken away again after the test. */
public final class ExampleFixtures {

    private static final int ALL = 1_136;

    private static final List<String> OF_A_LISTING = List.of(
            "price_item",
            "listing_terms",
            "listing_availability",
            "listing_tariff",
            "listing_change",
            "listing_history");

    private final BeanFactory beans;

    /** @param beans of the running application */
    public ExampleFixtures(BeanFactory beans) {
        this.beans = beans;
    }

    /** Until a search finds all of them. */
    public void show() {
        examples(true).refresh();
        awaitFound(ALL);
    }

    public void takeAway() {
        examples(false).refresh();
        awaitFound(0);
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        String made = "select id from listing where example and public_id like 'K-E%'";
        OF_A_LISTING.forEach(table -> jdbc.sql("delete from " + table + " where listing_id in (" + made + ")")
                .update());
        jdbc.sql("delete from listing where id in (" + made + ")").update();
    }

    private void awaitFound(long number) {
        ListingSearch index = beans.getBean("elasticsearchListingSearch", ListingSearch.class);
        SearchCriteria examples = SearchCriteria.everything()
                .change()
                .wishes(OfferWishes.NONE.change().examples(ExampleWish.ONLY).build())
                .build();
        Awaitility.await("the examples in the index")
                .atMost(Duration.ofMinutes(3))
                .ignoreExceptions()
                .until(() -> index.search(examples).total() == number);
    }

    private Examples examples(boolean enabled) {
        return new Examples(
                new ExampleProperties(enabled, 2026, null),
                beans.getBean(Places.class),
                beans.getBean(Councils.class),
                beans.getBean(RealServices.class),
                beans.getBean(OwnListings.class),
                beans.getBean(Offers.class),
                beans.getBean(SoleTasks.class),
                beans.getBean(PlatformTransactionManager.class),
                beans.getBean(Clock.class));
    }
}
