package uk.kindred.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.OfferSummary;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RatingStanding;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.PriceSource;

class ListingWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Test
    void searchEnginesAreToldARatingOnlyWhereThereIsOne() {
        assertThat(ListingHead.describe(listing("1-1", Rating.NOT_RATED)))
                .startsWith("Nursing home in Leeds. Ratings, services")
                .doesNotContain("Rated");
        assertThat(ListingHead.describe(listing("1-1", Rating.GOOD)))
                .startsWith("Nursing home in Leeds. Rated Good by CQC at a time that is not known. Ratings, services");
        assertThat(ListingHead.describe(listing("1-1", Rating.INADEQUATE)))
                .startsWith("Nursing home in Leeds. Rated Inadequate by CQC in July 2026. Ratings, services");
    }

    @Test
    void entriesOfOneNameAndPostcodeAreNamedOneByOne() {
        assertThat(twins("1-2")).endsWith("two under one roof: Abbey Lodge (1-2)");
        assertThat(twins("1-2", "1-3", "1-4"))
                .startsWith("The register has 3 other entries with this name and postcode.")
                .endsWith(": Abbey Lodge (1-2), Abbey Lodge (1-3) and Abbey Lodge (1-4)");
    }

    @Test
    void whatWasSaidOfFreePlacesFadesAfterAMonthAndIsNoNowAfterTwo() {
        Availability free = new Availability(
                AvailabilityStatus.AVAILABLE, 2, null, null, PriceSource.PROVIDER, LocalDate.of(2024, 6, 3));

        assertThat(AvailabilityWords.of(free, LocalDate.of(2024, 7, 2)))
                .isEqualTo("2 places free now, confirmed 29 days ago");
        assertThat(AvailabilityWords.of(free, LocalDate.of(2024, 7, 3)))
                .isEqualTo("2 places free, not confirmed since 3 June 2024");
        assertThat(AvailabilityWords.of(free, LocalDate.of(2024, 8, 2)))
                .isEqualTo("2 places free, not confirmed since 3 June 2024");
        assertThat(AvailabilityWords.of(free, LocalDate.of(2024, 8, 3)))
                .isEqualTo("2 places free, said on 3 June 2024, may have changed");
    }

    @Test
    void whatASharedLivesCarerDoesNotOfferIsToldAndWhatNobodySaidIsNotKnown() {
        SupportDetails carer = new SupportDetails.SharedLives(true, false, null, null, null, List.of());

        assertThat(DetailsFacts.of(carer).byName())
                .containsEntry("Living there for long", Optional.of("Yes"))
                .containsEntry("Short breaks", Optional.of("No"))
                .containsEntry("Support by day", Optional.empty());
        assertThat(new FactList(DetailsFacts.of(carer)).getElement().getTextRecursively())
                .isEqualTo("Living there for longYesShort breaksNoSupport by dayNot known: ask");
    }

    @Test
    void freeHoursStandBesideFreePlaces() {
        LocalDate day = LocalDate.of(2024, 6, 3);
        assertThat(AvailabilityWords.of(hours(null, 12, day), day))
                .isEqualTo("12 hours a week free now, confirmed today");
        assertThat(AvailabilityWords.of(hours(2, 1, day), day))
                .isEqualTo("2 places, 1 hour a week free now, confirmed today");
    }

    private static Availability hours(@Nullable Integer places, int hours, LocalDate day) {
        return new Availability(
                AvailabilityStatus.AVAILABLE, places, hours, null, null, PriceSource.PROVIDER, day, Set.of());
    }

    private static String twins(String... ids) {
        List<ListingSummary> twins =
                List.of(ids).stream().map(id -> listing(id, Rating.GOOD)).toList();
        return ListingNotices.twins(twins).getElement().getTextRecursively();
    }

    private static ListingSummary listing(String id, Rating rating) {
        return new ListingSummary(
                1,
                0,
                id,
                "abbey-lodge-" + id,
                "Abbey Lodge",
                List.of(SupportKind.NURSING_HOME),
                List.of(),
                rating,
                null,
                RatingStanding.OWN,
                rating == Rating.GOOD ? null : DAY,
                null,
                "Leeds",
                "LS1 4AP",
                null,
                null,
                null,
                LocationPrecision.NONE,
                null,
                DAY,
                OfferSummary.NONE,
                List.of());
    }
}
