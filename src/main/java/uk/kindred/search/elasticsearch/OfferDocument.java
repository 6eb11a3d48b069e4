package uk.kindred.search.elasticsearch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Features;
import uk.kindred.directory.Language;
import uk.kindred.directory.OfferSummary;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.directory.WorkerGender;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PricedBy;

/**
 * What the index keeps of an offer.
 *
 * @param freeFrom the first day on which somebody new can come; a day long ago for at once, null if nobody said so
 * @param freeSaidOn when that was said
 * @param freeFor whose money it takes; everybody's where it is for anybody
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record OfferDocument(
        boolean example,
        @Nullable String pricedBy,
        @Nullable TariffDocument prices,
        @Nullable Stated availability,
        @Nullable String freeFrom,
        @Nullable String freeSaidOn,
        @Nullable List<String> freeFor,
        boolean servesKnown,
        boolean servesEngland,
        @Nullable Integer servesMiles,
        @Nullable List<String> servesDistricts,
        @Nullable List<String> servesCouncils,
        @Nullable List<String> languages,
        @Nullable List<String> faiths,
        @Nullable List<String> workerGenders,
        @Nullable List<String> features,
        @Nullable List<String> times) {

    private static final String LONG_AGO = "1000-01-01";

    /** An availability as it was said; only the free… fields are searched. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Stated(
            String status,
            @Nullable Integer places,
            @Nullable Integer hoursAWeek,
            @Nullable String from,
            @Nullable String note,
            String source,
            String confirmedOn,
            @Nullable List<String> payers,
            @Nullable Map<String, Integer> placesByPayer) {}

    static OfferDocument of(OfferSummary offer) {
        AreaServed area = offer.areaServed();
        Features features = offer.features();
        PricedBy pricedBy = offer.pricedBy();
        return new OfferDocument(
                offer.example(),
                pricedBy == null ? null : pricedBy.slug(),
                TariffDocument.of(offer.tariffs(), pricedBy),
                stated(offer.availability()),
                freeFrom(offer.availability()),
                freeSaidOn(offer.availability()),
                freeFor(offer.availability()),
                area.isKnown(),
                area.england(),
                area.miles(),
                area.districts(),
                area.councilGss(),
                slugs(features.languages(), Language::slug),
                slugs(features.faiths(), Faith::slug),
                slugs(features.workerGenders(), WorkerGender::slug),
                slugs(features.features(), Feature::slug),
                slugs(offer.times(), TimeOfWeek::slug));
    }

    OfferSummary summary() {
        return new OfferSummary(
                example,
                Optional.ofNullable(pricedBy).flatMap(PricedBy::findBySlug).orElse(null),
                prices == null ? Map.of() : prices.tariffs(),
                asStated(),
                new AreaServed(list(servesDistricts), list(servesCouncils), servesMiles, servesEngland),
                new Features(
                        values(languages, Language::findBySlug),
                        values(faiths, Faith::findBySlug),
                        values(workerGenders, WorkerGender::findBySlug),
                        values(features, Feature::findBySlug)),
                values(times, TimeOfWeek::findBySlug));
    }

    private static @Nullable Stated stated(@Nullable Availability availability) {
        return availability == null
                ? null
                : new Stated(
                        availability.status().slug(),
                        availability.places(),
                        availability.hoursAWeek(),
                        availability.from() == null ? null : availability.from().toString(),
                        availability.note(),
                        availability.source().slug(),
                        availability.confirmedOn().toString(),
                        slugs(availability.payers(), Payer::slug),
                        availability.placesFor().entrySet().stream()
                                .collect(
                                        Collectors.toMap(entry -> entry.getKey().slug(), Map.Entry::getValue)));
    }

    private static @Nullable String freeFrom(@Nullable Availability availability) {
        if (availability == null || availability.status() != AvailabilityStatus.AVAILABLE) {
            return null;
        }
        return availability.from() == null ? LONG_AGO : availability.from().toString();
    }

    private static @Nullable String freeSaidOn(@Nullable Availability availability) {
        return availability == null || availability.status() != AvailabilityStatus.AVAILABLE
                ? null
                : availability.confirmedOn().toString();
    }

    private static @Nullable List<String> freeFor(@Nullable Availability availability) {
        if (availability == null || availability.status() != AvailabilityStatus.AVAILABLE) {
            return null;
        }
        Set<Payer> payers = availability.payers();
        return slugs(payers.isEmpty() ? EnumSet.allOf(Payer.class) : payers, Payer::slug);
    }

    private @Nullable Availability asStated() {
        return availability == null
                ? null
                : new Availability(
                        AvailabilityStatus.findBySlug(availability.status).orElseThrow(),
                        availability.places,
                        availability.hoursAWeek,
                        availability.from == null ? null : LocalDate.parse(availability.from),
                        availability.note,
                        PriceSource.findBySlug(availability.source).orElseThrow(),
                        LocalDate.parse(availability.confirmedOn),
                        values(availability.payers, Payer::findBySlug),
                        placesFor(availability.placesByPayer));
    }

    private static Map<Payer, Integer> placesFor(@Nullable Map<String, Integer> bySlug) {
        return bySlug == null
                ? Map.of()
                : bySlug.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> Payer.findBySlug(entry.getKey()).orElseThrow(), Map.Entry::getValue));
    }

    private static <T> List<String> slugs(Collection<T> values, Function<T, String> slug) {
        return values.stream().map(slug).sorted().toList();
    }

    private static List<String> list(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }

    private static <T> Set<T> values(@Nullable List<String> slugs, Function<String, Optional<T>> find) {
        return list(slugs).stream().flatMap(slug -> find.apply(slug).stream()).collect(Collectors.toSet());
    }
}
