package uk.kindred.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.KeyInformation;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.StatedTerms;
import uk.kindred.pricing.Terms;

/**
 * All that is known of a listing, open or closed, and where from.
 *
 * @param address lines above the town, none where the source gives none
 * @param region one of England's nine
 * @param dormant true when the regulator says that no care is given there at present
 * @param ratingNote the register's own words where the rating is not one of the four
 * @param ratingsByQuestion only the questions that the source answers
 * @param ratingHistory all that the regulator published of it, as far as it was read
 * @param services in the register's own words
 * @param regulatorPage address of CQC's page about it, for services that CQC registers
 * @param source the register that last stated these facts, as at the summary's date
 * @param olderFacts those that it is silent about, and who stated them before
 * @param possibleDuplicate another open listing has the same name and postcode
 * @param changedOn when what is shown here changed, newest first
 * @param offer what it offers beside a register's facts
 */
public record ListingDetails(
        ListingSummary summary,
        boolean open,
        @Nullable String alsoKnownAs,
        List<String> address,
        @Nullable String county,
        @Nullable String region,
        @Nullable String phone,
        @Nullable String website,
        boolean careHome,
        boolean dormant,
        @Nullable LocalDate registeredOn,
        @Nullable String ratingNote,
        Map<KeyQuestion, Rating> ratingsByQuestion,
        RatingHistory ratingHistory,
        List<String> services,
        @Nullable Provider provider,
        @Nullable String regulatorPage,
        String source,
        Map<RegisterFact, FactSource> olderFacts,
        boolean possibleDuplicate,
        Instant firstSeenAt,
        @Nullable Instant closedAt,
        List<LocalDate> changedOn,
        Offer offer) {

    /** Who stated a fact, and for which day. */
    public FactSource sourceOf(RegisterFact fact) {
        return olderFacts.getOrDefault(fact, new FactSource(source, summary.sourceAsAt()));
    }

    /** How much of what people should know before they get in touch is told here; ranks nothing. */
    public KeyInformation keyInformation(LocalDate today) {
        return keyInformation(summary.reckonedBy(), today);
    }

    /** The same for one of its uses: what should be known of a short stay is not what should be of living there. */
    public KeyInformation keyInformation(PricedBy way, LocalDate today) {
        boolean rated = summary.isRated();
        Boolean ratingShown = rated || summary.kinds().stream().anyMatch(SupportKind::isRated) ? rated : null;
        StatedTerms stated = offer.terms();
        return KeyInformation.of(
                way, offer.prices(), stated == null ? Terms.UNKNOWN : stated.terms(), ratingShown, today);
    }

    /**
     * Who runs it.
     *
     * @param databaseId PostgreSQL's key; never shown
     * @param cqcProviderId CQC's, if it registers the provider
     * @param brand the group's trading name, if it has one
     */
    public record Provider(
            long databaseId,
            @Nullable String cqcProviderId,
            String name,
            @Nullable String brand) {}
}
