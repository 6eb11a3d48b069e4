package uk.kindred.providers.guided;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;

/**
 * What a draft's listing would be: published in a transaction that is taken back, so that the preview is what will stand
 * there, by all the directory's rules.
 */
@Component
class Rehearsal {

    private final OwnListings own;
    private final Offers offers;
    private final Listings listings;
    private final ListingMaker maker;
    private final PublicIds ids;
    private final TransactionTemplate takenBack;
    private final Clock clock;

    Rehearsal(
            OwnListings own,
            Offers offers,
            Listings listings,
            ListingMaker maker,
            PublicIds ids,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.own = own;
        this.offers = offers;
        this.listings = listings;
        this.maker = maker;
        this.ids = ids;
        this.takenBack = new TransactionTemplate(transactions);
        this.takenBack.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** @throws IllegalArgumentException with words for whoever typed it, if the directory would refuse it */
    ListingDetails of(Draft draft) {
        return Objects.requireNonNull(takenBack.execute(status -> {
            status.setRollbackOnly();
            String id = draft.publicId() == null ? ids.fresh() : draft.publicId();
            LocalDate today = LocalDate.now(clock);
            own.save(maker.listing(draft, id, today));
            offers.save(id, maker.offer(draft, today));
            return listings.findByPublicId(id).orElseThrow();
        }));
    }
}
