package uk.kindred.browser;

import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.Availability;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.NewListingBuilder;
import uk.kindred.directory.Offer;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.ui.SampleOffers;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.StatedTerms;

/** Listings with prices in a database that otherwise holds a register alone: brought in for some tests, and out again. */
final class OfferedListings {

    static final String HOME = "K-TEST-HOME";
    static final String ASSISTANT = "K-TEST-ASSISTANT";
    static final String HOUSING = "K-TEST-HOUSING";
    static final String OTHER_HOME = "K-TEST-OTHER-HOME";

    private final OwnListings listings;
    private final Offers offers;
    private final JdbcClient jdbc;
    private final List<String> ids = new ArrayList<>();

    OfferedListings(OwnListings listings, Offers offers, JdbcClient jdbc) {
        this.listings = listings;
        this.offers = offers;
        this.jdbc = jdbc;
    }

    OfferedListings bringIn() {
        // the shipped register first: a fresh database would take these for it
        new SampleListings(jdbc);
        add(HOME, "Alder House", SampleOffers.nursingHome());
        add(ASSISTANT, "Sam, personal assistant", SampleOffers.assistant());
        add(HOUSING, "Orchard Court", SampleOffers.housing());
        add(OTHER_HOME, "Beech House", SampleOffers.nursingHome());
        return this;
    }

    String slug(String id) {
        return jdbc.sql("select slug from listing where public_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    void takeOut() {
        listings.closeAll(ids);
        // the index reads what to take out from the rows
        Awaitility.await("the index to hear of it")
                .until(() -> jdbc.sql("select count(*) from event_publication where completion_date is null")
                                .query(Long.class)
                                .single()
                        == 0);
        for (String table :
                List.of("price_item", "listing_terms", "listing_availability", "listing_tariff", "listing_history")) {
            jdbc.sql("delete from " + table
                            + " where listing_id in (select id from listing where public_id like 'K-TEST-%')")
                    .update();
        }
        jdbc.sql("delete from listing where public_id like 'K-TEST-%'").update();
    }

    private void add(String id, String name, ListingDetails sample) {
        ListingSummary summary = sample.summary();
        boolean district = summary.kinds().getFirst().isSomebodysHome();
        listings.save(NewListingBuilder.listing(id, summary.kinds().toArray(SupportKind[]::new))
                .name(name)
                .needs(summary.needs())
                .address(district ? new String[0] : new String[] {"1 Example Road"})
                .postcode(district ? "LS6" : "LS6 3AA")
                .beds(summary.beds())
                .example()
                .stated("Made up for a test", SampleOffers.TODAY)
                .build());
        offers.save(id, madeUp(sample.offer()));
        ids.add(id);
    }

    /** All that an example offers is made up, and says so. */
    private static Offer madeUp(Offer offer) {
        StatedTerms terms = offer.terms();
        Availability free = offer.availability();
        return new Offer(
                offer.description(),
                offer.details(),
                offer.features(),
                offer.areaServed(),
                offer.prices().stream()
                        .map(item ->
                                item.toBuilder().source(PriceSource.EXAMPLE).build())
                        .toList(),
                terms == null ? null : new StatedTerms(terms.terms(), PriceSource.EXAMPLE, terms.confirmedOn()),
                free == null
                        ? null
                        : new Availability(
                                free.status(),
                                free.places(),
                                free.from(),
                                free.note(),
                                PriceSource.EXAMPLE,
                                free.confirmedOn()));
    }
}
