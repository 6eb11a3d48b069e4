package uk.kindred.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** The listings as they stand in PostgreSQL. */
@Service
@Transactional(readOnly = true)
public class Listings {

    private final ListingRepository listings;
    private final RelatedListings related;
    private final JdbcClient jdbc;
    private final OfferSummaries offers;
    private final OfferRows wholeOffers;
    private final OlderFacts olderFacts;
    private final RatingRows ratings;
    private final Councils councils;

    Listings(
            ListingRepository listings,
            RelatedListings related,
            JdbcClient jdbc,
            OfferSummaries offers,
            OfferRows wholeOffers,
            OlderFacts olderFacts,
            RatingRows ratings,
            Councils councils) {
        this.listings = listings;
        this.related = related;
        this.offers = offers;
        this.wholeOffers = wholeOffers;
        this.olderFacts = olderFacts;
        this.ratings = ratings;
        this.jdbc = jdbc;
        this.councils = councils;
    }

    /** Open or closed. */
    public Optional<ListingDetails> findBySlug(String slug) {
        return listings.findBySlug(slug).map(this::details);
    }

    /** Open or closed. @param publicId CQC's location ID where there is one, "K-…" otherwise */
    public Optional<ListingDetails> findByPublicId(String publicId) {
        return listings.findByPublicId(publicId).map(this::details);
    }

    /** Open or closed. */
    public Optional<ListingDetails> findByDatabaseId(long databaseId) {
        return listings.findById(databaseId).map(this::details);
    }

    /** Those of them that are open, by database key; a copy of any other is to be removed. */
    public List<ListingSummary> findSummaries(Collection<Long> databaseIds) {
        return databaseIds.isEmpty() ? List.of() : summaries(listings.listOpen(databaseIds));
    }

    /** The next open listings by database key: begin with 0, go on with the last key received, until none come. */
    public List<ListingSummary> listOpenAfter(long databaseId, int most) {
        return summaries(listings.listOpenAfter(databaseId, most));
    }

    /** As {@link #listOpenAfter}, with no more than tells whether a copy is up to date. */
    public List<ListingVersion> listVersionsAfter(long databaseId, int most) {
        return jdbc.sql("select id, version from listing where id > ? and status = 'open' order by id limit ?")
                .params(databaseId, most)
                .query((row, number) -> new ListingVersion(row.getLong("id"), row.getLong("version")))
                .list();
    }

    /** The date of the newest register among the open listings; empty before the first import. */
    public Optional<LocalDate> findNewestSourceDate() {
        return jdbc.sql("select max(source_as_at) from listing where status = 'open' and public_id not like 'K-%'")
                .query(LocalDate.class)
                .optional();
    }

    /** Those that a register stated, and may close. */
    public long countOpenInRegisters() {
        return jdbc.sql("select count(*) from listing where status = 'open' and public_id not like 'K-%'")
                .query(Long.class)
                .single();
    }

    /** What else the provider runs, by name. @param page from 1 */
    public ListingPage listOthersOfProvider(
            ListingDetails.Provider provider, long exceptDatabaseId, int page, int size) {
        long total = related.countOfProvider(provider.databaseId(), exceptDatabaseId);
        List<Long> ids = related.ofProvider(provider.databaseId(), exceptDatabaseId, size, (page - 1L) * size);
        return new ListingPage(total, inOrder(ids));
    }

    /** Open listings with the same name and postcode, which may be the same service registered twice. */
    public List<ListingSummary> listPossibleDuplicates(ListingSummary listing) {
        return inOrder(related.withSameNameAndPostcode(listing.databaseId()));
    }

    /**
     * Open listings that share a kind with this one: the nearest, or where its place is not known, others of its council.
     * Where there are none, somewhat further: somebody who has to move needs something to begin with.
     */
    public SimilarListings listNearestSimilar(ListingSummary listing, int most) {
        String[] kinds = slugs(listing.kinds());
        Coordinates place = listing.coordinates();
        if (place == null) {
            List<Long> ofCouncil = related.similarInCouncil(listing.databaseId(), kinds, most);
            if (!ofCouncil.isEmpty()) {
                return similar(SimilarListings.Reach.COUNCIL, ofCouncil, null);
            }
        }
        Coordinates middle = place == null ? middleOfCouncil(listing) : place;
        if (middle == null) {
            return new SimilarListings(SimilarListings.Reach.COUNCIL, List.of());
        }
        List<Long> ofKind = related.similarAround(middle, listing.databaseId(), kinds, most);
        if (!ofKind.isEmpty()) {
            return similar(
                    place == null ? SimilarListings.Reach.BEYOND_COUNCIL : SimilarListings.Reach.AROUND, ofKind, place);
        }
        String[] anyKind = slugs(List.of(SupportKind.values()));
        return similar(
                SimilarListings.Reach.OTHER_KINDS,
                related.similarAround(middle, listing.databaseId(), anyKind, most),
                place);
    }

    private SimilarListings similar(SimilarListings.Reach reach, List<Long> ids, @Nullable Coordinates place) {
        return new SimilarListings(
                reach,
                inOrder(ids).stream()
                        .map(other -> new NearbyListing(other, miles(place, other.coordinates())))
                        .toList());
    }

    private @Nullable Coordinates middleOfCouncil(ListingSummary listing) {
        return Optional.ofNullable(listing.councilSlug())
                .flatMap(councils::findBySlug)
                .map(Council::centre)
                .orElse(null);
    }

    private static String[] slugs(Collection<SupportKind> kinds) {
        return kinds.stream().map(SupportKind::slug).toArray(String[]::new);
    }

    private static @Nullable Double miles(@Nullable Coordinates from, @Nullable Coordinates to) {
        return from == null || to == null ? null : from.milesTo(to);
    }

    private List<ListingSummary> inOrder(List<Long> ids) {
        return findSummaries(ids).stream()
                .sorted(Comparator.comparingInt(found -> ids.indexOf(found.databaseId())))
                .toList();
    }

    private List<ListingSummary> summaries(List<Listing> found) {
        Map<Long, OfferSummary> summaries =
                offers.read(found.stream().map(Listing::id).toList());
        return found.stream()
                .map(listing ->
                        listing.summary(councils::findByGss, summaries.getOrDefault(listing.id(), OfferSummary.NONE)))
                .toList();
    }

    private ListingDetails details(Listing listing) {
        List<Long> id = List.of(listing.id());
        return listing.details(
                councils::findByGss,
                offers.read(id).getOrDefault(listing.id(), OfferSummary.NONE),
                Objects.requireNonNull(wholeOffers.read(id).get(listing.id())).offer(),
                listings.listChangeDates(listing.id()),
                olderFacts.of(listing.id()),
                ratings.historyOf(listing.id()));
    }
}
