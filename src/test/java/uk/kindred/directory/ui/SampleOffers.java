package uk.kindred.directory.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Features;
import uk.kindred.directory.Language;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.Offer;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportDetails.Check;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WorkerGender;
import uk.kindred.pricing.CareBand;
import uk.kindred.pricing.FeeReview;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceItemBuilder;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.Room;
import uk.kindred.pricing.StatedTerms;
import uk.kindred.pricing.Terms;
import uk.kindred.pricing.TopUp;

/** Hand-made listings with prices, terms and free places, as a provider would give them. */
public final class SampleOffers {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 4, 1);
    private static final LocalDate CONFIRMED = LocalDate.of(2026, 10, 12);
    private static final Set<Payer> SELF = Set.of(Payer.SELF_FUNDER, Payer.DIRECT_PAYMENT);
    private static final Set<Payer> COUNCIL = Set.of(Payer.COUNCIL);

    private SampleOffers() {}

    /** £1,240 a week for an en-suite room with nursing, £930 for the council, £1,180 a year ago; most terms known. */
    public static ListingDetails nursingHome() {
        List<PriceItem> prices = List.of(
                week(118_000, SELF, LAST_YEAR)
                        .room(Room.SINGLE_EN_SUITE)
                        .band(CareBand.NURSING)
                        .validTo(SPRING.minusDays(1))
                        .build(),
                week(124_000, SELF, SPRING)
                        .room(Room.SINGLE_EN_SUITE)
                        .band(CareBand.NURSING)
                        .included(List.of("meals", "laundry", "activities"))
                        .build(),
                week(131_500, SELF, SPRING)
                        .room(Room.SINGLE_WET_ROOM)
                        .band(CareBand.NURSING_DEMENTIA)
                        .build(),
                week(93_000, COUNCIL, SPRING)
                        .room(Room.SINGLE_EN_SUITE)
                        .band(CareBand.NURSING)
                        .build(),
                item(PriceWhat.ADMISSION_FEE, PriceUnit.ONCE, 25_000, SELF),
                extra("Someone to come along to hospital", PriceUnit.HOUR, 2_200, SELF, false),
                extra("NHS-funded nursing care", PriceUnit.WEEK, 26_768, Set.of(Payer.NHS), true));
        Terms terms = new Terms(
                200_000L,
                28,
                28,
                new FeeReview("each April, by inflation and 2%", Month.APRIL),
                null,
                null,
                null,
                TopUp.SOMETIMES,
                true,
                Set.of(Payer.SELF_FUNDER, Payer.COUNCIL),
                null);
        return SampleDetails.of(
                "K-E1",
                "Alder House",
                List.of(SupportKind.NURSING_HOME),
                Rating.GOOD,
                "LS6 3AB",
                LocationPrecision.EXACT,
                new Offer(
                        "A home for 42 people beside a park, with its own kitchen and garden.",
                        new SupportDetails.CareHome(40, 36, true, List.of("garden", "hairdresser", "chapel")),
                        new Features(
                                Set.of(Language.PUNJABI, Language.POLISH),
                                Set.of(Faith.SIKH),
                                Set.of(WorkerGender.WOMAN),
                                Set.of(Feature.COUPLES, Feature.WHEELCHAIR, Feature.COUNCIL_RATE)),
                        AreaServed.UNKNOWN,
                        prices,
                        new StatedTerms(terms, PriceSource.PROVIDER, CONFIRMED),
                        new Availability(
                                AvailabilityStatus.AVAILABLE,
                                2,
                                null,
                                null,
                                PriceSource.PROVIDER,
                                LocalDate.of(2026, 11, 16))));
    }

    /** £28.50 an hour, no weekend or bank holiday price, in a district; two checks, one seen. */
    public static ListingDetails assistant() {
        List<PriceItem> prices = List.of(
                item(PriceWhat.CARE_HOUR, PriceUnit.HOUR, 1_850, SELF),
                item(PriceWhat.SLEEP_IN, PriceUnit.NIGHT, 6_500, SELF),
                item(PriceWhat.MILEAGE, PriceUnit.MILE, 45, SELF));
        return SampleDetails.of(
                "K-E2",
                "Sam, personal assistant",
                List.of(SupportKind.PERSONAL_ASSISTANT),
                Rating.NOT_RATED,
                "LS6",
                LocationPrecision.DISTRICT,
                new Offer(
                        "Calm and practical, used to supporting people with a learning disability.",
                        new SupportDetails.Assistant(
                                Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY),
                                List.of("mornings", "evenings"),
                                false,
                                List.of("getting out", "cooking", "personal care"),
                                List.of(
                                        new Check(
                                                "Enhanced DBS with barred lists",
                                                "Leeds City Council",
                                                LocalDate.of(2026, 3, 4)),
                                        new Check("First aid training", null, null)),
                                9,
                                true),
                        new Features(
                                Set.of(Language.BRITISH_SIGN_LANGUAGE),
                                Set.of(),
                                Set.of(),
                                Set.of(Feature.DIRECT_PAYMENTS)),
                        new AreaServed(List.of(), List.of(), 5, false),
                        prices,
                        null,
                        new Availability(
                                AvailabilityStatus.AVAILABLE,
                                null,
                                LocalDate.of(2026, 12, 1),
                                "mornings only",
                                PriceSource.PROVIDER,
                                LocalDate.of(2026, 11, 2))));
    }

    /** To buy for £240,000 with charges by the month and an event fee, or to rent. */
    public static ListingDetails housing() {
        return housing(List.of("Leasehold"));
    }

    static ListingDetails housing(List<String> tenures) {
        List<PriceItem> prices = List.of(
                item(PriceWhat.PURCHASE_PRICE, PriceUnit.ONCE, 24_000_000, Set.of(Payer.SELF_FUNDER)),
                item(PriceWhat.SERVICE_CHARGE, PriceUnit.MONTH, 41_200, Set.of(Payer.SELF_FUNDER)).toBuilder()
                        .included(List.of("repairs", "gardens", "a warden by day"))
                        .build(),
                item(PriceWhat.GROUND_RENT, PriceUnit.YEAR, 25_000, Set.of(Payer.SELF_FUNDER)),
                item(PriceWhat.EVENT_FEE, PriceUnit.PERCENT_A_YEAR, 100, Set.of(Payer.SELF_FUNDER)));
        Terms terms = new Terms(null, 56, null, null, null, null, 1_000, null, true, null, null);
        return SampleDetails.of(
                "K-E3",
                "Orchard Court",
                List.of(SupportKind.RETIREMENT_HOUSING),
                Rating.NOT_RATED,
                "YO7 1AA",
                LocationPrecision.EXACT,
                new Offer(
                        null,
                        new SupportDetails.Housing(
                                tenures, false, false, true, 125, 38, 60, "1% a year, at most 10%", List.of("lounge")),
                        Features.NONE,
                        AreaServed.UNKNOWN,
                        prices,
                        new StatedTerms(terms, PriceSource.EXAMPLE, CONFIRMED),
                        null));
    }

    private static PriceItemBuilder week(long pence, Set<Payer> payers, LocalDate from) {
        return price(PriceWhat.ACCOMMODATION, PriceUnit.WEEK, pence, payers).validFrom(from);
    }

    private static PriceItem item(PriceWhat what, PriceUnit unit, long amount, Set<Payer> payers) {
        return price(what, unit, amount, payers).build();
    }

    private static PriceItem extra(String label, PriceUnit unit, long pence, Set<Payer> payers, boolean mandatory) {
        return price(PriceWhat.EXTRA, unit, pence, payers)
                .label(label)
                .mandatory(mandatory)
                .build();
    }

    private static PriceItemBuilder price(PriceWhat what, PriceUnit unit, long amount, Set<Payer> payers) {
        return PriceItem.builder(what, unit, PriceRange.of(amount))
                .payers(payers)
                .validFrom(SPRING)
                .source(PriceSource.PROVIDER)
                .confirmedOn(CONFIRMED);
    }
}
