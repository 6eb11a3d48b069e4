package uk.kindred.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Council;

/** A service that people may choose, as the registers and its provider describe it. Registers write in sets (RegisterMerge). */
@Entity
class Listing {

    private static final String REGULATOR_PAGE = "https://www.cqc.org.uk/location/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private String publicId;
    private String slug;
    private String status;
    private String name;
    private @Nullable String alsoKnownAs;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Organisation organisation;

    private String[] kinds;
    private String[] needs;
    private String[] services;
    private @Nullable String address1;
    private @Nullable String address2;
    private @Nullable String town;
    private @Nullable String county;
    private @Nullable String postcode;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private String locationPrecision;
    private @Nullable String councilGss;
    private @Nullable String region;
    private @Nullable String phone;
    private @Nullable String website;
    private boolean careHome;
    private @Nullable Integer beds;
    private boolean dormant;
    private @Nullable LocalDate registeredOn;
    private String rating;
    private @Nullable String ratingNote;
    private @Nullable String ratingSafe;
    private @Nullable String ratingEffective;
    private @Nullable String ratingCaring;
    private @Nullable String ratingResponsive;
    private @Nullable String ratingWellLed;
    private @Nullable LocalDate ratingOn;
    private String ratingStanding;
    private @Nullable LocalDate lastInspectedOn;
    private String source;
    private LocalDate sourceAsAt;
    private boolean possibleDuplicate;
    private String[] goodAt;
    private Instant firstSeenAt;
    private @Nullable Instant closedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Listing() {}

    long id() {
        return id;
    }

    ListingSummary summary(Function<String, Optional<Council>> councilByGss, OfferSummary offer) {
        Optional<Council> council = Optional.ofNullable(councilGss).flatMap(councilByGss);
        return new ListingSummary(
                id,
                version,
                publicId,
                slug,
                name,
                slugs(kinds, SupportKind::findBySlug),
                slugs(needs, Need::findBySlug),
                known(rating),
                ratingOn,
                RatingStanding.findBySlug(ratingStanding).orElseThrow(),
                lastInspectedOn,
                organisation == null ? null : organisation.name(),
                town,
                postcode,
                council.map(Council::slug).orElse(null),
                council.map(Council::shortName).orElse(null),
                latitude == null || longitude == null ? null : new Coordinates(latitude, longitude),
                LocationPrecision.findBySlug(locationPrecision).orElseThrow(),
                beds,
                sourceAsAt,
                offer,
                slugs(goodAt, Outcome::findBySlug));
    }

    ListingDetails details(
            Function<String, Optional<Council>> councilByGss,
            OfferSummary offerSummary,
            Offer offer,
            List<LocalDate> changedOn,
            Map<RegisterFact, FactSource> olderFacts,
            RatingHistory published) {
        return new ListingDetails(
                summary(councilByGss, offerSummary),
                status.equals("open"),
                alsoKnownAs,
                Stream.of(address1, address2).filter(Objects::nonNull).toList(),
                county,
                region,
                phone,
                website,
                careHome,
                dormant,
                registeredOn,
                ratingNote,
                ratingsByQuestion(),
                published.statements().isEmpty() ? ratingHistory(olderFacts) : published,
                List.of(services),
                organisation == null ? null : organisation.asProvider(),
                publicId.startsWith(OwnListings.ID_PREFIX) ? null : REGULATOR_PAGE + publicId,
                source,
                olderFacts,
                possibleDuplicate,
                firstSeenAt,
                closedAt,
                changedOn,
                offer);
    }

    private Map<KeyQuestion, Rating> ratingsByQuestion() {
        Map<KeyQuestion, Rating> ratings = new EnumMap<>(KeyQuestion.class);
        answer(ratings, KeyQuestion.SAFE, ratingSafe);
        answer(ratings, KeyQuestion.EFFECTIVE, ratingEffective);
        answer(ratings, KeyQuestion.CARING, ratingCaring);
        answer(ratings, KeyQuestion.RESPONSIVE, ratingResponsive);
        answer(ratings, KeyQuestion.WELL_LED, ratingWellLed);
        return ratings;
    }

    /** Of a listing about which only a copy of the register told: what that said. */
    private RatingHistory ratingHistory(Map<RegisterFact, FactSource> olderFacts) {
        if (known(rating) == Rating.NOT_RATED) {
            return RatingHistory.NONE;
        }
        FactSource told = olderFacts.getOrDefault(RegisterFact.RATING, new FactSource(source, sourceAsAt));
        Stream<PublishedRating> answers = ratingsByQuestion().entrySet().stream()
                .map(answer -> stated(answer.getKey(), answer.getValue(), null, told));
        return new RatingHistory(Stream.concat(Stream.of(stated(null, known(rating), ratingOn, told)), answers)
                .toList());
    }

    private static PublishedRating stated(
            @Nullable KeyQuestion question, Rating rating, @Nullable LocalDate publishedOn, FactSource told) {
        return new PublishedRating(
                PublishedRating.WHOLE, question, rating, null, publishedOn, null, null, true, told.name(), told.asAt());
    }

    private static void answer(Map<KeyQuestion, Rating> ratings, KeyQuestion question, @Nullable String slug) {
        if (slug != null) {
            ratings.put(question, known(slug));
        }
    }

    private static Rating known(String slug) {
        return Rating.findBySlug(slug).orElseThrow();
    }

    private static <T> List<T> slugs(String[] slugs, Function<String, Optional<T>> find) {
        return Arrays.stream(slugs).map(find).flatMap(Optional::stream).toList();
    }
}
