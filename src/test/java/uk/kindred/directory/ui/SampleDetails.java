package uk.kindred.directory.ui;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.Need;
import uk.kindred.directory.Offer;
import uk.kindred.directory.OfferSummary;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RatingHistory;
import uk.kindred.directory.RatingStanding;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceJudge;
import uk.kindred.pricing.Tariff;

/** A listing of Leeds around an offer, as the directory would tell it. */
final class SampleDetails {

    private SampleDetails() {}

    static ListingDetails of(
            String id,
            String name,
            List<SupportKind> kinds,
            Rating rating,
            @Nullable String postcode,
            LocationPrecision precision,
            Offer offer) {
        Map<Payer, Tariff> tariffs = Stream.of(Payer.values())
                .map(payer ->
                        Tariff.of(offer.prices(), payer, SampleOffers.TODAY, offer.employer(), PriceJudge.BY_TABLE))
                .filter(tariff -> !tariff.isUnknown())
                .collect(Collectors.toMap(Tariff::payer, tariff -> tariff));
        ListingSummary summary = new ListingSummary(
                1,
                0,
                id,
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
                name,
                kinds,
                List.of(Need.OLDER_PEOPLE, Need.DEMENTIA),
                rating,
                rating == Rating.GOOD ? LocalDate.of(2023, 9, 12) : null,
                RatingStanding.OWN,
                null,
                "Kind Hands Ltd",
                "Leeds",
                postcode,
                "leeds",
                "Leeds City Council",
                new Coordinates(53.82, -1.57),
                precision,
                kinds.contains(SupportKind.NURSING_HOME) ? 42 : null,
                LocalDate.of(2026, 10, 1),
                new OfferSummary(
                        true,
                        kinds.getFirst().pricedBy(),
                        tariffs,
                        offer.availability(),
                        offer.areaServed(),
                        offer.features(),
                        Set.of()),
                List.of());
        return new ListingDetails(
                summary,
                true,
                null,
                precision == LocationPrecision.EXACT ? List.of("1 Example Road") : List.of(),
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                Map.of(),
                RatingHistory.NONE,
                List.of(),
                null,
                null,
                "Example",
                Map.of(),
                false,
                SampleOffers.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(),
                null,
                List.of(),
                offer);
    }
}
