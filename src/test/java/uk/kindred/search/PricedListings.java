package uk.kindred.search;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Features;
import uk.kindred.directory.Language;
import uk.kindred.directory.NewListing;
import uk.kindred.directory.Offer;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/**
 * Eight agencies in Leeds, made up, for searches by cost and times. They alone speak Yoruba. Six ask £20, £22 … £30 an hour; the
 * first also asks the council £18; the last two do not say.
 */
@Component
public class PricedListings {

    public static final String WISH = "language=yoruba";

    private static final int AGENCIES = 8;
    private static final int PRICED = 6;

    private final OwnListings own;
    private final Offers offers;
    private final ListingSearch search;
    private final LocalDate today;

    PricedListings(OwnListings own, Offers offers, ListingSearch search, Clock clock) {
        this.own = own;
        this.offers = offers;
        this.search = search;
        this.today = LocalDate.now(clock);
    }

    public void open() {
        own.saveAll(IntStream.rangeClosed(1, AGENCIES).mapToObj(this::agency).toList());
        offers.saveAll(Map.ofEntries(IntStream.rangeClosed(1, AGENCIES)
                .mapToObj(number -> Map.entry(id(number), offer(number)))
                .<Map.Entry<String, Offer>>toArray(Map.Entry[]::new)));
        awaitFound(AGENCIES);
    }

    /** Other tests count what the register has. */
    public void close() {
        own.closeAll(
                IntStream.rangeClosed(1, AGENCIES).mapToObj(PricedListings::id).toList());
        awaitFound(0);
    }

    private void awaitFound(long many) {
        SearchCriteria all = SearchCriteria.everything()
                .change()
                .wishes(OfferWishes.NONE
                        .change()
                        .languages(Set.of(Language.YORUBA))
                        .build())
                .build();
        Awaitility.await("the agencies in the index")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> search.search(all).total() == many);
    }

    private static String id(int number) {
        return "K-AGENCY" + number;
    }

    private NewListing agency(int number) {
        return new NewListing(
                id(number),
                "Agency Number " + number,
                List.of(SupportKind.HOME_CARE),
                List.of(),
                List.of(),
                List.of(),
                "Leeds",
                "LS1 4AP",
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                "Tests",
                today);
    }

    private Offer offer(int number) {
        Set<Feature> features = number <= 2 ? Set.of(Feature.NIGHTS, Feature.PETS) : Set.of(Feature.PETS);
        Availability free = number == 1
                ? new Availability(AvailabilityStatus.AVAILABLE, 1, null, null, PriceSource.EXAMPLE, today.minusDays(3))
                : null;
        return new Offer(
                null,
                times(number),
                new Features(Set.of(Language.YORUBA), Set.of(), Set.of(), features),
                number == AGENCIES ? AreaServed.UNKNOWN : new AreaServed(List.of(), List.of(), 10, false),
                prices(number),
                null,
                free);
    }

    /** The first comes in the morning and evening, the second on Mondays in the morning; the others do not say. */
    private static @Nullable SupportDetails times(int number) {
        return switch (number) {
            case 1 ->
                new SupportDetails.CareAtHome(
                        null, null, null, List.of(), EnumSet.allOf(DayOfWeek.class), List.of("mornings", "evenings"));
            case 2 ->
                new SupportDetails.CareAtHome(
                        null, null, null, List.of(), EnumSet.of(DayOfWeek.MONDAY), List.of("mornings"));
            default -> null;
        };
    }

    private List<PriceItem> prices(int number) {
        List<PriceItem> prices = new ArrayList<>();
        if (number <= PRICED) {
            prices.add(hour(1_800 + 200L * number, Payer.SELF_FUNDER));
        }
        if (number == 1) {
            prices.add(hour(1_800, Payer.COUNCIL));
        }
        return prices;
    }

    private PriceItem hour(long pence, Payer payer) {
        return PriceItem.builder(PriceWhat.CARE_HOUR, PriceUnit.HOUR, PriceRange.of(pence))
                .payers(Set.of(payer))
                .validFrom(today.minusMonths(6))
                .source(PriceSource.EXAMPLE)
                .confirmedOn(today.minusDays(40))
                .build();
    }
}
