package uk.kindred.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.Need;
import uk.kindred.directory.OfferSummary;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;

class ListingCardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void showsWhatPeopleChooseByAndHowOldItIs() {
        ListingSummary listing = listing(Rating.GOOD, LocalDate.of(2023, 9, 12), LocationPrecision.EXACT);

        assertThat(words(listing, 2.34))
                .contains("Abbey Lodge")
                .contains("Nursing home")
                .contains("2.3 miles away, Leeds LS1 4AP")
                .contains("Rated Good")
                .contains("rated 3 years and 2 months ago")
                .contains("Run by Kind Hands Ltd · 42 beds")
                .contains("No price published");
    }

    @Test
    void aCouncilsMiddleIsNeverShownAsAPlace() {
        assertThat(words(listing(Rating.GOOD, null, LocationPrecision.COUNCIL), null))
                .contains("Exact place not known: somewhere in Leeds City Council")
                .doesNotContain("away")
                .contains("date of rating not given");
    }

    @Test
    void noRatingIsSaidPlainly() {
        assertThat(words(listing(Rating.NOT_RATED, null, LocationPrecision.EXACT), null))
                .contains("No rating in the register")
                .doesNotContain("Rated");
    }

    @Test
    void distancesReadAsPeopleSayThem() {
        assertThat(DistanceInWords.of(0.04)).isEqualTo("less than 0.1 miles");
        assertThat(DistanceInWords.of(1.02)).isEqualTo("1 mile");
        assertThat(DistanceInWords.of(9.94)).isEqualTo("9.9 miles");
        assertThat(DistanceInWords.of(14.4)).isEqualTo("14 miles");
    }

    private static String words(ListingSummary listing, @Nullable Double distanceMiles) {
        return new ListingCard(listing, distanceMiles, TODAY, 2).getElement().getTextRecursively();
    }

    private static ListingSummary listing(Rating rating, @Nullable LocalDate ratedOn, LocationPrecision precision) {
        boolean exact = precision == LocationPrecision.EXACT;
        return new ListingSummary(
                1,
                0,
                "1-100",
                "abbey-lodge",
                "Abbey Lodge",
                List.of(SupportKind.NURSING_HOME),
                List.of(Need.DEMENTIA),
                rating,
                ratedOn,
                null,
                "Kind Hands Ltd",
                exact ? "Leeds" : null,
                exact ? "LS1 4AP" : null,
                "leeds",
                "Leeds City Council",
                exact ? new Coordinates(53.8, -1.55) : null,
                precision,
                42,
                LocalDate.of(2026, 2, 1),
                OfferSummary.NONE);
    }
}
