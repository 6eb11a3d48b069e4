package uk.kindred.providers.selfservice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.directory.SupportDetails;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.Terms;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.ShippedRegister;

/** What the tests of a keeper's pages share: listings of one organisation, and what they say now. */
abstract class SelfServicePages {

    static final LocalDate TODAY = LocalDate.now();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    KeptFixture kept;

    OrganisationId organisation;

    @BeforeEach
    void begin() {
        ShippedRegister.await(jdbc);
        kept = new KeptFixture(context, port);
        organisation = kept.organisation();
    }

    @AfterEach
    void end() {
        kept.forget();
    }

    static void undo(FormVisitor visitor, ListingDetails listing, String change) {
        String secret = visitor.page().expectFirst("input[name=_csrf]").attr("value");
        visitor.post(address(listing, "/history/undo"), Map.of("_csrf", List.of(secret), "change", List.of(change)));
    }

    static String address(ListingDetails listing, String rest) {
        return "/provider/listings/" + listing.summary().id() + rest;
    }

    List<PriceItem> prices(ListingDetails listing) {
        return kept.now(listing.summary().id()).offer().prices();
    }

    Availability availability(ListingDetails listing) {
        return Objects.requireNonNull(kept.now(listing.summary().id()).offer().availability());
    }

    @Nullable
    SupportDetails details(ListingDetails listing) {
        return kept.now(listing.summary().id()).offer().details();
    }

    Terms terms(ListingDetails listing) {
        return Objects.requireNonNull(kept.now(listing.summary().id()).offer().terms())
                .terms();
    }

    static Offer said(PriceItem price, int daysAgo) {
        return Keeping.withAvailability(
                Keeping.withPrices(Offer.NOTHING_SAID, none -> List.of(price)),
                new Availability(
                        AvailabilityStatus.AVAILABLE, 2, null, null, PriceSource.PROVIDER, TODAY.minusDays(daysAgo)));
    }

    static PriceItem hourOrWeek(PriceWhat what, long pence, int daysAgo) {
        return PriceItem.builder(what, what.units().getFirst(), PriceRange.of(pence))
                .payers(Set.of(Payer.SELF_FUNDER))
                .validFrom(LocalDate.of(2026, 4, 1))
                .source(PriceSource.PROVIDER)
                .confirmedOn(TODAY.minusDays(daysAgo))
                .build();
    }
}
