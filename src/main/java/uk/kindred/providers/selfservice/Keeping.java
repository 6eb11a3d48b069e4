package uk.kindred.providers.selfservice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Availability;
import uk.kindred.directory.Features;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.directory.SupportDetails;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.StatedTerms;
import uk.kindred.pricing.Terms;

/**
 * What a listing's keeper says of it today: everything that they say or confirm has them as its source, and today's date.
 *
 * @param source the provider; of an example listing the example
 */
public record Keeping(PriceSource source, LocalDate today) {

    public static Keeping of(ListingDetails listing, LocalDate today) {
        return new Keeping(listing.summary().offer().example() ? PriceSource.EXAMPLE : PriceSource.PROVIDER, today);
    }

    /** All that still counts is as it was. */
    public Offer confirm(Offer offer) {
        StatedTerms terms = offer.terms();
        Availability availability = offer.availability();
        return new Offer(
                offer.description(),
                offer.details(),
                offer.features(),
                offer.areaServed(),
                offer.prices().stream().map(this::confirm).toList(),
                terms == null ? null : stated(terms.terms()),
                availability == null ? null : confirm(availability));
    }

    private PriceItem confirm(PriceItem price) {
        LocalDate end = price.validTo();
        return end != null && end.isBefore(today)
                ? price
                : price.toBuilder().source(source).confirmedOn(today).build();
    }

    public Availability confirm(Availability said) {
        return said.confirmed(source, today);
    }

    public @Nullable StatedTerms stated(Terms terms) {
        return terms.equals(Terms.UNKNOWN) ? null : new StatedTerms(terms, source, today);
    }

    public static Offer withPrices(Offer offer, UnaryOperator<List<PriceItem>> change) {
        return new Offer(
                offer.description(),
                offer.details(),
                offer.features(),
                offer.areaServed(),
                change.apply(offer.prices()),
                offer.terms(),
                offer.availability());
    }

    /** Terms that name nobody who may pay take back what was said of it elsewhere. */
    public static Offer withTerms(Offer offer, @Nullable StatedTerms terms) {
        return new Offer(
                offer.description(),
                offer.details(),
                offer.features().withPaymentOf(Features.NONE),
                offer.areaServed(),
                offer.prices(),
                terms,
                offer.availability());
    }

    public static Offer withAvailability(Offer offer, @Nullable Availability availability) {
        return new Offer(
                offer.description(),
                offer.details(),
                offer.features(),
                offer.areaServed(),
                offer.prices(),
                offer.terms(),
                availability);
    }

    public static Offer withDetails(Offer offer, @Nullable SupportDetails details) {
        return new Offer(
                offer.description(),
                details,
                offer.features(),
                offer.areaServed(),
                offer.prices(),
                offer.terms(),
                offer.availability());
    }

    /** Whose money is taken is said with the terms, and stays as it is. */
    public static Offer withWords(Offer offer, @Nullable String description, Features features, AreaServed area) {
        return new Offer(
                description,
                offer.details(),
                features.withPaymentOf(offer.features()),
                area,
                offer.prices(),
                offer.terms(),
                offer.availability());
    }

    /** The day on which the oldest of what counts today was last confirmed; empty if nothing was ever said. */
    public static Optional<LocalDate> findOldest(Offer offer, LocalDate today) {
        return Stream.of(
                        offer.prices().stream()
                                .filter(price -> price.isValidOn(today))
                                .map(PriceItem::confirmedOn),
                        Stream.ofNullable(offer.terms()).map(StatedTerms::confirmedOn),
                        Stream.ofNullable(offer.availability()).map(Availability::confirmedOn))
                .flatMap(days -> days)
                .min(LocalDate::compareTo);
    }

    /** Whether free places are as somebody saw them; when that was confirmed makes no difference. */
    public static boolean isSame(@Nullable Availability one, @Nullable Availability other) {
        return Undo.sameAvailability(one, other);
    }

    /** Of free places without the day of their confirmation. */
    public static String fingerprint(@Nullable Availability said) {
        return said == null
                ? Fingerprints.of("nothing said")
                : Fingerprints.of(Stream.of(
                                said.status(),
                                said.places(),
                                said.hoursAWeek(),
                                said.from(),
                                said.note(),
                                said.payers().stream().sorted().toList(),
                                new TreeMap<>(said.placesFor()))
                        .map(Objects::toString)
                        .toList());
    }
}
