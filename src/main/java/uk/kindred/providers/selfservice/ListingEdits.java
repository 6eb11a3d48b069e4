package uk.kindred.providers.selfservice;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.directory.Offer;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.places.Councils;
import uk.kindred.providers.photos.KeptPhotos;
import uk.kindred.providers.photos.PhotoLine;
import uk.kindred.providers.photos.WebPicture;

/**
 * Changes listings for those who keep them, one after the other, and never what the sender has not seen:
 * docs/decisions/055-two-keepers-at-once.md. Whether they may is for the caller to ask.
 */
@Service
public class ListingEdits {

    private final Turns turns;
    private final JdbcClient jdbc;
    private final Listings listings;
    private final Offers offers;
    private final OwnListings own;
    private final KeptPhotos photos;
    private final Councils councils;
    private final ChangeLog log;
    private final EntityManager entities;

    ListingEdits(
            Turns turns,
            JdbcClient jdbc,
            Listings listings,
            Offers offers,
            OwnListings own,
            KeptPhotos photos,
            Councils councils,
            ChangeLog log,
            EntityManager entities) {
        this.turns = turns;
        this.jdbc = jdbc;
        this.listings = listings;
        this.offers = offers;
        this.own = own;
        this.photos = photos;
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
        return inTurn(listing, () -> edit(listing, by, stillAsSeen, change, null));
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
        return inTurn(listing, () -> saveDetails(listing, by, seen, to));
    }

    private Edited saveDetails(ListingDetails listing, By by, String seen, OwnDetails to) {
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

    /**
     * Adds a photo, which people see when a moderator has accepted it.
     *
     * @throws uk.kindred.providers.photos.UnfitPhotoException if there are enough, or it is there already
     */
    public void addPhoto(ListingDetails listing, By by, String description, List<WebPicture> pictures) {
        inTurn(listing, () -> {
            ListingDetails now = locked(listing);
            Snapshot before = snapshot(now);
            photos.add(now, Objects.requireNonNull(by.person()), description, pictures);
            note(now, by, before, null);
            return now;
        });
    }

    /** As {@link #edit}, for the photos that it has: their order, what is said of them, and which of them stay. */
    public Edited arrangePhotos(
            ListingDetails listing,
            By by,
            Predicate<List<PhotoLine>> stillAsSeen,
            UnaryOperator<List<PhotoLine>> change) {
        return inTurn(listing, () -> {
            ListingDetails now = locked(listing);
            List<PhotoLine> before = photos.listLines(now.summary().databaseId());
            if (!stillAsSeen.test(before)) {
                return new Edited.Meanwhile(now);
            }
            List<PhotoLine> to = change.apply(before);
            return new Edited.Saved(!to.equals(before) && arrange(now, by, to, null));
        });
    }

    private boolean arrange(ListingDetails now, By by, List<PhotoLine> to, @Nullable Long undoes) {
        Snapshot before = snapshot(now);
        boolean arranged = photos.arrange(now, Objects.requireNonNull(by.person()), to);
        if (arranged) {
            note(now, by, before, undoes);
        }
        return arranged;
    }

    /** Takes a change back, if all that it changed still is as it left it. @return false if it is not */
    public boolean undo(ListingDetails listing, By by, long changeId) {
        return inTurn(listing, () -> takeBack(listing, by, changeId));
    }

    private boolean takeBack(ListingDetails listing, By by, long changeId) {
        ListingDetails now = locked(listing);
        Change change = log.find(now.summary().databaseId(), changeId).orElse(null);
        Snapshot present = snapshot(now);
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
        List<PhotoLine> photosBefore = change.before().photos();
        if (photosBefore != null && !photosBefore.equals(change.after().photos())) {
            return arrange(now, by, photosBefore, changeId);
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
        Snapshot before = snapshot(now);
        boolean changed = offers.save(now.summary().id(), change.apply(now.offer()));
        if (changed) {
            note(now, by, before, undoes);
        }
        return new Edited.Saved(changed);
    }

    private void save(ListingDetails now, By by, OwnDetails before, OwnDetails to, @Nullable Long undoes) {
        Snapshot earlier = snapshot(now);
        own.save(OwnDetailsWriter.listing(now, before, to, councils));
        note(now, by, earlier, undoes);
    }

    private void note(ListingDetails listing, By by, Snapshot before, @Nullable Long undoes) {
        log.note(
                listing.summary().databaseId(),
                by,
                before,
                snapshot(present(listing.summary().id())),
                undoes);
    }

    private <T> T inTurn(ListingDetails listing, Supplier<T> change) {
        return turns.take(listing.summary().databaseId(), change);
    }

    private Snapshot snapshot(ListingDetails listing) {
        return Snapshot.of(listing, photos.listLines(listing.summary().databaseId()));
    }

    /** One after the other on all instances; whoever comes second sees what the first has saved. */
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
