package uk.kindred.providers.selfservice;

import jakarta.persistence.EntityManager;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.directory.Offer;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.places.Councils;

/**
 * Changes listings for those who keep them, one after the other, and never what the sender has not seen:
 * docs/decisions/055-two-keepers-at-once.md. Whether they may is for the caller to ask.
 */
@Service
@Transactional
public class ListingEdits {

    private final JdbcClient jdbc;
    private final Listings listings;
    private final Offers offers;
    private final OwnListings own;
    private final Councils councils;
    private final ChangeLog log;
    private final EntityManager entities;

    ListingEdits(
            JdbcClient jdbc,
            Listings listings,
            Offers offers,
            OwnListings own,
            Councils councils,
            ChangeLog log,
            EntityManager entities) {
        this.jdbc = jdbc;
        this.listings = listings;
        this.offers = offers;
        this.own = own;
        this.councils = councils;
        this.log = log;
        this.entities = entities;
    }

    /**
     * Changes its offer.
     *
     * @param stillAsSeen whether the part that is changed is as the sender saw it
     * @throws IllegalArgumentException with words for whoever typed it, if the offer cannot be so
     */
    public Edited edit(ListingDetails listing, By by, Predicate<Offer> stillAsSeen, UnaryOperator<Offer> change) {
        return edit(listing, by, stillAsSeen, change, null);
    }

    /** Says free places with one press, unless somebody has said something else since its sender saw them. */
    public Edited press(ListingDetails listing, By by, String seen, Tap pressed, Keeping keeping) {
        return edit(
                listing,
                by,
                now -> Keeping.fingerprint(now.availability()).equals(seen) || pressed.isStill(now.availability()),
                now -> Keeping.withAvailability(now, pressed.after(now.availability(), keeping)));
    }

    /** Changes what Kindred's own listings say of themselves. @param seen the fingerprint of what the sender saw */
    public Edited editDetails(ListingDetails listing, By by, String seen, OwnDetails to) {
        ListingDetails now = locked(listing);
        OwnDetails before = OwnDetails.find(now).orElseThrow(() -> new AccessDeniedException("a register's facts"));
        if (before.equals(to)) {
            return new Edited.Saved(false);
        }
        if (!Fingerprints.of(before).equals(seen)) {
            return new Edited.Meanwhile(now);
        }
        if (!now.open()) {
            // saving it would open it
            throw new IllegalArgumentException("This listing is closed. Ask us to open it again first.");
        }
        save(now, by, before, to, null);
        return new Edited.Saved(true);
    }

    /** Takes a change back, if all that it changed still is as it left it. @return false if it is not */
    public boolean undo(ListingDetails listing, By by, long changeId) {
        ListingDetails now = locked(listing);
        Change change = log.find(now.summary().databaseId(), changeId).orElse(null);
        Snapshot present = Snapshot.of(now);
        if (change == null || change.undone() || !Undo.isPossible(change, present)) {
            return false;
        }
        OwnDetails details = present.details();
        OwnDetails earlier = change.before().details();
        if (details != null && earlier != null && !change.before().hasSameDetails(change.after())) {
            if (!now.open()) {
                return false;
            }
            save(now, by, details, earlier, changeId);
            return true;
        }
        Offer to = Undo.of(change, present.offer());
        return edit(now, by, any -> true, any -> to, changeId).equals(new Edited.Saved(true));
    }

    private Edited edit(
            ListingDetails listing,
            By by,
            Predicate<Offer> stillAsSeen,
            UnaryOperator<Offer> change,
            @Nullable Long undoes) {
        ListingDetails now = locked(listing);
        if (!stillAsSeen.test(now.offer())) {
            return new Edited.Meanwhile(now);
        }
        boolean changed = offers.save(now.summary().id(), change.apply(now.offer()));
        if (changed) {
            note(now, by, undoes);
        }
        return new Edited.Saved(changed);
    }

    private void save(ListingDetails now, By by, OwnDetails before, OwnDetails to, @Nullable Long undoes) {
        own.save(OwnDetailsWriter.listing(now, before, to, councils));
        note(now, by, undoes);
    }

    private void note(ListingDetails before, By by, @Nullable Long undoes) {
        log.note(
                before.summary().databaseId(),
                by,
                Snapshot.of(before),
                Snapshot.of(present(before.summary().id())),
                undoes);
    }

    /** One after the other; whoever comes second sees what the first has saved. */
    private ListingDetails locked(ListingDetails listing) {
        jdbc.sql("select id from listing where id = ? for update")
                .param(listing.summary().databaseId())
                .query(Long.class)
                .single();
        return present(listing.summary().id());
    }

    private ListingDetails present(String publicId) {
        // the directory writes past it
        entities.clear();
        return listings.findByPublicId(publicId).orElseThrow();
    }
}
