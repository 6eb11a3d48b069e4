package uk.kindred.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a listing is rated now, out of all that was ever published about it (decision 080). */
class DerivedRatingTest {

    private static final String FILE = "file";
    private static final String API = "api";
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void nothingReadIsNothingDerived() {
        assertThat(DerivedRating.of(List.of())).isEmpty();
        assertThat(DerivedRating.of(List.of(past(whole(Rating.GOOD, LocalDate.of(2017, 1, 5), API, JUNE)))))
                .as("a rating of the past is none of today")
                .isEmpty();
    }

    @Test
    void betweenTwoSourcesTheLaterPublicationHolds() {
        PublishedRating told = whole(Rating.INADEQUATE, LocalDate.of(2026, 5, 20), API, JUNE);
        PublishedRating slower = whole(Rating.GOOD, LocalDate.of(2021, 3, 4), FILE, JULY);

        assertThat(derived(told, slower).rating()).isEqualTo(Rating.INADEQUATE);
        assertThat(derived(slower, told).rating()).isEqualTo(Rating.INADEQUATE);
    }

    @Test
    void ofOneSourceTheLaterWordHoldsEvenIfItTakesAReportBack() {
        PublishedRating report = whole(Rating.INADEQUATE, LocalDate.of(2026, 5, 20), FILE, JUNE);
        PublishedRating takenBack = whole(Rating.GOOD, LocalDate.of(2021, 3, 4), FILE, JULY);

        assertThat(derived(report, takenBack).rating()).isEqualTo(Rating.GOOD);
        assertThat(derived(report, takenBack).publishedOn()).isEqualTo("2021-03-04");
    }

    @Test
    void aRatingWithdrawnIsNoRatingUntilThereIsAnother() {
        PublishedRating good = whole(Rating.GOOD, LocalDate.of(2021, 3, 4), FILE, JUNE);
        PublishedRating none = whole(Rating.NOT_RATED, null, FILE, JULY);

        assertThat(derived(good, none).rating()).isEqualTo(Rating.NOT_RATED);
        assertThat(derived(good, none).publishedOn()).isNull();
        PublishedRating anew = whole(Rating.OUTSTANDING, LocalDate.of(2026, 6, 20), FILE, JULY.plusMonths(1));
        assertThat(derived(good, none, anew).rating())
                .as("though it was published before the day of the file without it")
                .isEqualTo(Rating.OUTSTANDING);
    }

    @Test
    void theOnlyServiceOfAnAssessmentRatesTheWhole() {
        DerivedRating derived = derived(
                whole(Rating.GOOD, LocalDate.of(2019, 8, 1), FILE, JUNE),
                part("Homecare service", null, Rating.REQUIRES_IMPROVEMENT, LocalDate.of(2025, 2, 3)),
                part("Homecare service", KeyQuestion.SAFE, Rating.INADEQUATE, LocalDate.of(2025, 2, 3)));

        assertThat(derived.rating()).isEqualTo(Rating.REQUIRES_IMPROVEMENT);
        assertThat(derived.publishedOn()).isEqualTo("2025-02-03");
        assertThat(derived.byQuestion()).isEqualTo(Map.of(KeyQuestion.SAFE, Rating.INADEQUATE));
        assertThat(derived.standing()).isEqualTo(RatingStanding.OWN);
    }

    @Test
    void anOlderRatingOfAServiceDoesNotOvertakeThatOfTheWhole() {
        assertThat(derived(
                                whole(Rating.GOOD, LocalDate.of(2022, 8, 1), FILE, JUNE),
                                part("Older people", null, Rating.INADEQUATE, LocalDate.of(2016, 2, 3)))
                        .rating())
                .isEqualTo(Rating.GOOD);
    }

    @Test
    void servicesRatedAlikeRateTheWholeAsOldAsTheOldestOfThem() {
        DerivedRating derived = derived(
                part("Homecare service", null, Rating.GOOD, LocalDate.of(2025, 2, 3)),
                part("Supported living", null, Rating.GOOD, LocalDate.of(2024, 9, 9)),
                part("Homecare service", KeyQuestion.SAFE, Rating.GOOD, LocalDate.of(2025, 2, 3)),
                part("Supported living", KeyQuestion.SAFE, Rating.REQUIRES_IMPROVEMENT, LocalDate.of(2024, 9, 9)));

        assertThat(derived.rating()).isEqualTo(Rating.GOOD);
        assertThat(derived.publishedOn()).isEqualTo("2024-09-09");
        assertThat(derived.byQuestion()).as("only answers that they share").isEmpty();
    }

    @Test
    void outOfServicesRatedDifferentlyNoRatingOfTheWholeIsMadeUp() {
        DerivedRating derived = derived(
                part("Supported living", null, Rating.INADEQUATE, LocalDate.of(2024, 9, 9)),
                part("Homecare service", null, Rating.GOOD, LocalDate.of(2025, 2, 3)));

        assertThat(derived.rating()).isEqualTo(Rating.NOT_RATED);
        assertThat(derived.standing()).isEqualTo(RatingStanding.BY_SERVICE);
        assertThat(derived.note()).isEqualTo("Rated by service. Homecare service: Good; Supported living: Inadequate");
    }

    @Test
    void aRatingOfTheProviderBeforeIsSaidToBeSo() {
        PublishedRating passedOn = new PublishedRating(
                PublishedRating.WHOLE,
                null,
                Rating.GOOD,
                null,
                LocalDate.of(2021, 3, 4),
                "Location",
                true,
                true,
                FILE,
                JUNE);

        assertThat(derived(passedOn).standing()).isEqualTo(RatingStanding.INHERITED);
    }

    @Test
    void theHistoryTellsOnceWhatTwoSourcesSaidAlike() {
        RatingHistory history = new RatingHistory(List.of(
                whole(Rating.GOOD, LocalDate.of(2021, 3, 4), API, JUNE),
                past(whole(Rating.INADEQUATE, LocalDate.of(2018, 3, 4), API, JUNE)),
                whole(Rating.GOOD, LocalDate.of(2021, 3, 4), FILE, JULY),
                whole(Rating.NOT_RATED, null, FILE, JULY)));

        assertThat(history.overall())
                .extracting(PublishedRating::rating)
                .containsExactly(Rating.GOOD, Rating.INADEQUATE);
        assertThat(history.overall().getFirst().source()).isEqualTo(FILE);
    }

    private static DerivedRating derived(PublishedRating... statements) {
        return DerivedRating.of(List.of(statements)).orElseThrow();
    }

    private static PublishedRating whole(
            Rating rating, @Nullable LocalDate publishedOn, String source, LocalDate statedOn) {
        return new PublishedRating(
                PublishedRating.WHOLE, null, rating, null, publishedOn, null, null, true, source, statedOn);
    }

    private static PublishedRating part(
            String service, @Nullable KeyQuestion question, Rating rating, LocalDate publishedOn) {
        return new PublishedRating(service, question, rating, null, publishedOn, null, false, true, API, JUNE);
    }

    private static PublishedRating past(PublishedRating rating) {
        return new PublishedRating(
                rating.serviceGroup(),
                rating.question(),
                rating.rating(),
                null,
                Objects.requireNonNull(rating.publishedOn()),
                null,
                null,
                false,
                rating.source(),
                rating.statedOn());
    }
}
