package uk.kindred.providers.photos;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.People;
import uk.kindred.accounts.PersonId;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingPhoto;
import uk.kindred.directory.ListingPhotos;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Moderation;
import uk.kindred.moderation.NewMatter;

/** The photos of listings. Each that is new, or whose refusal was answered with other words, waits for a moderator. */
@Service
public class KeptPhotos implements ListingPhotos {

    public static final int MOST = 12;

    /** For so long a photo that was removed can be taken back. */
    public static final int DAYS_TO_COME_BACK = 30;

    private final PhotoRows rows;
    private final PhotoWrites writes;
    private final Moderation moderation;
    private final People people;

    KeptPhotos(PhotoRows rows, PhotoWrites writes, Moderation moderation, People people) {
        this.rows = rows;
        this.writes = writes;
        this.moderation = moderation;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ListingPhoto> of(ListingDetails listing) {
        return listing.open()
                ? rows.list(listing.summary().databaseId()).stream()
                        .filter(photo -> photo.state() == PhotoState.SHOWN)
                        .map(KeptPhoto::photo)
                        .toList()
                : List.of();
    }

    /** In their order, without those that are removed. */
    @Transactional(readOnly = true)
    public List<KeptPhoto> list(long listingId) {
        return rows.list(listingId);
    }

    /** The same, no more than can be changed of them. */
    @Transactional(readOnly = true)
    public List<PhotoLine> listLines(long listingId) {
        return rows.list(listingId).stream().map(KeptPhoto::line).toList();
    }

    /** The smallest picture of a photo of this listing, whatever moderators have said of it. */
    @Transactional(readOnly = true)
    public Optional<byte[]> findSmallest(long listingId, UUID photo) {
        return rows.find(photo)
                .filter(found -> found.listingId() == listingId)
                .flatMap(found -> rows.findBytes(photo, found.photo().smallest().width()));
    }

    /**
     * As the last of them. The caller lets nobody else change them meanwhile.
     *
     * @throws UnfitPhotoException if there are enough, or the same is there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(ListingDetails listing, PersonId by, String description, List<WebPicture> pictures) {
        long listingId = listing.summary().databaseId();
        List<KeptPhoto> standing = rows.list(listingId);
        checkMayAdd(standing, pictures.getLast().hash());
        UUID id = UUID.randomUUID();
        writes.add(id, listingId, standing.size(), description, pictures);
        ask(listing, id, by);
    }

    private static void checkMayAdd(List<KeptPhoto> standing, String hash) {
        if (standing.size() >= MOST) {
            throw new UnfitPhotoException(
                    "There are " + MOST + " photos, which is as many as a listing can have. Remove one first.");
        }
        if (standing.stream().anyMatch(photo -> photo.photo().largest().hash().equals(hash))) {
            throw new UnfitPhotoException("This photo is here already. Choose another one.");
        }
    }

    /**
     * Leaves a listing with these photos in this order; those that it has beside them are removed, and those that were removed
     * come back. The caller lets nobody else change them meanwhile.
     *
     * @return false if one of them is gone for good, or there are too many: nothing is changed then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean arrange(ListingDetails listing, PersonId by, List<PhotoLine> to) {
        long listingId = listing.summary().databaseId();
        Set<UUID> ids = to.stream().map(PhotoLine::id).collect(Collectors.toSet());
        Map<UUID, KeptPhoto> known = rows.listAlsoRemoved(listingId, ids).stream()
                .collect(Collectors.toMap(KeptPhoto::id, Function.identity()));
        if (known.size() < to.size() || to.size() > MOST) {
            return false;
        }
        removeAllBut(listingId, ids);
        for (int i = 0; i < to.size(); i++) {
            KeptPhoto photo = Objects.requireNonNull(known.get(to.get(i).id()));
            put(listing, by, photo, i, to.get(i).description());
        }
        return true;
    }

    private void removeAllBut(long listingId, Set<UUID> ids) {
        rows.list(listingId).stream()
                .map(KeptPhoto::id)
                .filter(id -> !ids.contains(id))
                .forEach(id -> {
                    moderation.withdraw(MatterKind.PHOTO, id.toString());
                    writes.remove(id);
                });
    }

    /** Asks first: moderators too touch the matter before the photo, so that neither waits for the other. */
    private void put(ListingDetails listing, PersonId by, KeptPhoto photo, int position, String description) {
        boolean described = !photo.photo().description().equals(description);
        boolean waits = photo.state() == PhotoState.WAITING && (described || photo.removed());
        boolean asksAgain = photo.state() == PhotoState.REFUSED && described;
        if (waits || asksAgain) {
            ask(listing, photo.id(), by);
        }
        writes.put(photo.id(), position, description);
        if (asksAgain) {
            writes.setState(photo.id(), PhotoState.WAITING, null);
        }
    }

    private void ask(ListingDetails listing, UUID photo, PersonId by) {
        moderation.ask(new NewMatter(
                        MatterKind.PHOTO,
                        photo.toString(),
                        listing.summary().databaseId(),
                        "Photo: " + listing.summary().name(),
                        PhotoReviewController.address(photo))
                .withAsker(people.get(by).email()));
    }
}
