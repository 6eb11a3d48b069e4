package uk.kindred.examples;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.base.SoleTasks;
import uk.kindred.directory.Offer;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.RealServices;
import uk.kindred.places.Councils;
import uk.kindred.places.Places;

/** Brings the example listings to what the setting says: all there and open, or none to be seen. */
@Service
class Examples {

    private static final Logger LOG = LoggerFactory.getLogger(Examples.class);
    private static final String TASK = "examples";

    private final ExampleProperties properties;
    private final Places places;
    private final Councils councils;
    private final RealServices real;
    private final OwnListings own;
    private final Offers offers;
    private final SoleTasks soleTasks;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Examples(
            ExampleProperties properties,
            Places places,
            Councils councils,
            RealServices real,
            OwnListings own,
            Offers offers,
            SoleTasks soleTasks,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.properties = properties;
        this.places = places;
        this.councils = councils;
        this.real = real;
        this.own = own;
        this.offers = offers;
        this.soleTasks = soleTasks;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** As often as one likes: what is as it should be is not written again. */
    void refresh() {
        soleTasks.tryRun(TASK, () -> {
            if (properties.enabled()) {
                show();
            } else {
                hide();
            }
        });
    }

    private void show() {
        List<ExampleListing> market = new ExampleMarket(places, councils)
                .make(properties.seed(), referenceDate(), real.listNames(), real.listPostcodes());
        Map<String, Offer> offered = new LinkedHashMap<>();
        market.forEach(example -> offered.put(example.listing().publicId(), example.offer()));
        transactions.executeWithoutResult(status -> {
            int written = own.saveAll(
                            market.stream().map(ExampleListing::listing).toList())
                    .size();
            int priced = offers.saveAll(offered);
            Set<String> surplus = new HashSet<>(own.listOpenExamples());
            surplus.removeAll(offered.keySet());
            own.closeAll(surplus);
            LOG.info(
                    "{} example listings: {} written, {} offers written, {} closed",
                    market.size(),
                    written,
                    priced,
                    surplus.size());
        });
    }

    private void hide() {
        int closed = own.closeAll(own.listOpenExamples());
        if (closed > 0) {
            LOG.info("{} example listings closed: they are switched off", closed);
        }
    }

    /** Once made, examples keep their dates and grow old as real listings do. */
    private LocalDate referenceDate() {
        LocalDate given = properties.referenceDate();
        return given != null
                ? given
                : own.findExamplesDate().orElseGet(() -> LocalDate.now(clock).withDayOfMonth(1));
    }
}
