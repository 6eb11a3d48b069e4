package uk.kindred.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.places.Councils;
import uk.kindred.places.NearResult;
import uk.kindred.places.PlaceType;
import uk.kindred.places.Places;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.StatedTerms;

/** What no offer may be, told so that whoever typed it can mend it. Each price's own rules are {@link PriceItem}'s. */
@Component
class OfferRules {

    private static final int MOST_PRICES = 200;
    private static final int MOST_DESCRIPTION_CHARACTERS = 5_000;
    private static final int MOST_NOTE_CHARACTERS = 300;

    private final Places places;
    private final Councils councils;

    OfferRules(Places places, Councils councils) {
        this.places = places;
        this.councils = councils;
    }

    /** The offer, spelt as it is kept. */
    Offer checked(StoredOffer before, Offer offer, LocalDate today) {
        refuseIf(offer.prices().size() > MOST_PRICES, "A listing has at most " + MOST_PRICES + " prices.");
        String description = blankToNull(offer.description());
        refuseIf(
                description != null && description.length() > MOST_DESCRIPTION_CHARACTERS,
                "A description has at most " + MOST_DESCRIPTION_CHARACTERS + " characters.");
        checkAvailability(offer.availability());
        checkSources(before.example(), offer);
        refuseIf(
                confirmedOn(offer).anyMatch(day -> day.isAfter(today)),
                "Nothing can have been confirmed after today, " + today + ".");
        if (before.kinds().stream().anyMatch(SupportKind::isSomebodysHome)) {
            HomePrivacy.check(texts(offer, description));
        }
        return new Offer(
                description,
                offer.details(),
                offer.features(),
                checked(offer.areaServed()),
                offer.prices(),
                offer.terms(),
                offer.availability());
    }

    /** For what was said before it became somebody's home. */
    static void checkHome(StoredOffer standing) {
        if (standing.kinds().stream().anyMatch(SupportKind::isSomebodysHome)) {
            HomePrivacy.check(texts(standing.offer(), standing.offer().description()));
        }
    }

    private static void checkAvailability(@Nullable Availability availability) {
        if (availability == null) {
            return;
        }
        Integer free = availability.places();
        refuseIf(free != null && free < 0, "There cannot be fewer than 0 places free.");
        Integer hours = availability.hoursAWeek();
        refuseIf(
                hours != null && (hours < 1 || hours > Availability.MOST_HOURS),
                "From 1 to " + Availability.MOST_HOURS + " hours a week can be free.");
        Map<Payer, Integer> placesFor = availability.placesFor();
        refuseIf(
                !placesFor.isEmpty()
                        && (!placesFor.keySet().equals(availability.payers())
                                || placesFor.values().stream().anyMatch(count -> count < 1)
                                || free == null
                                || placesFor.values().stream()
                                                .mapToInt(Integer::intValue)
                                                .sum()
                                        != free),
                "The places for each who pays have to be those of all who may come, and as many together as are free.");
        String note = availability.note();
        refuseIf(
                note != null && note.length() > MOST_NOTE_CHARACTERS,
                "A note on free places has at most " + MOST_NOTE_CHARACTERS + " characters.");
    }

    /** What is made up never stands with what is real. */
    private static void checkSources(boolean example, Offer offer) {
        boolean allFit = sources(offer).allMatch(source -> (source == PriceSource.EXAMPLE) == example);
        refuseIf(
                !allFit,
                example
                        ? "Everything about an example listing has the source “example”."
                        : "Only example listings may have the source “example”.");
    }

    private static Stream<PriceSource> sources(Offer offer) {
        return Stream.of(
                        offer.prices().stream().map(PriceItem::source),
                        Stream.ofNullable(offer.terms()).map(StatedTerms::source),
                        Stream.ofNullable(offer.availability()).map(Availability::source))
                .flatMap(all -> all);
    }

    private static Stream<LocalDate> confirmedOn(Offer offer) {
        return Stream.of(
                        offer.prices().stream().map(PriceItem::confirmedOn),
                        Stream.ofNullable(offer.terms()).map(StatedTerms::confirmedOn),
                        Stream.ofNullable(offer.availability()).map(Availability::confirmedOn))
                .flatMap(all -> all);
    }

    private static Stream<String> texts(Offer offer, @Nullable String description) {
        return Stream.of(
                        Stream.ofNullable(description),
                        Stream.ofNullable(OfferJson.write(offer.details())),
                        Stream.ofNullable(offer.availability()).flatMap(said -> Stream.ofNullable(said.note())),
                        Stream.ofNullable(offer.terms()).map(terms -> OfferJson.write(terms.terms())),
                        offer.prices().stream().map(PriceItem::name),
                        offer.prices().stream().flatMap(item -> item.included().stream()))
                .flatMap(all -> all);
    }

    private AreaServed checked(AreaServed area) {
        List<String> districts = area.districts().stream()
                .map(district -> district.strip().toUpperCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
        districts.forEach(district -> refuseIf(
                !(places.resolve(district) instanceof NearResult.Found found
                        && found.place().type() == PlaceType.DISTRICT),
                "There is no postcode district “" + district + "” in England. LS6 is one."));
        area.councilGss()
                .forEach(gss -> refuseIf(
                        councils.findByGss(gss).isEmpty(),
                        "“" + gss + "” is no council with adult social services duties. Give its ONS code."));
        return new AreaServed(
                districts, area.councilGss().stream().distinct().sorted().toList(), area.miles(), area.england());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void refuseIf(boolean wrong, String message) {
        if (wrong) {
            throw new IllegalArgumentException(message);
        }
    }
}
