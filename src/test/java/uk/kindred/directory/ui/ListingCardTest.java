package uk.kindred.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.Features;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.Need;
import uk.kindred.directory.Offer;
import uk.kindred.directory.OfferSummary;
import uk.kindred.directory.Outcome;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RatingStanding;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tariff;

class ListingCardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void showsWhatPeopleChooseByAndHowOldItIs() {
        ListingSummary listing = listing(Rating.GOOD, LocalDate.of(2023, 9, 12), LocationPrecision.EXACT);

        assertThat(wordsAt(listing, 2.34))
                .contains("Abbey Lodge")
                .contains("Nursing home")
                .contains("2.3 miles away, Leeds LS1 4AP")
                .contains("Rated Good")
                .contains("rated 3 years and 2 months ago")
                .contains("Run by Kind Hands Ltd · 42 beds")
                .contains("Price not known: ask");
    }

    @Test
    void whatReviewsSayItIsGoodAtIsOneLineAndItsLackIsNotOne() {
        ListingSummary two = goodAt(Outcome.SAFE_AT_HOME, Outcome.COMMUNITY);
        ListingSummary four = goodAt(Outcome.MONEY, Outcome.NUTRITION, Outcome.HOME, Outcome.COMMUNITY);

        assertThat(wordsAt(two, null)).contains("Good at: feeling safe at home; getting out and about");
        assertThat(wordsAt(four, null))
                .contains("keeping a good home; and 1 more")
                .doesNotContain("getting out");
        assertThat(wordsAt(goodAt(), null)).doesNotContain("Good at");
    }

    @Test
    void aCouncilsMiddleIsNeverShownAsAPlace() {
        assertThat(wordsAt(listing(Rating.GOOD, null, LocationPrecision.COUNCIL), null))
                .contains("Exact place not known: somewhere in Leeds City Council")
                .doesNotContain("away")
                .contains("date of rating not given");
    }

    @Test
    void noRatingIsSaidPlainly() {
        assertThat(wordsAt(listing(Rating.NOT_RATED, null, LocationPrecision.EXACT), null))
                .contains("No rating in the register")
                .doesNotContain("Rated");
    }

    @Test
    void theWholeCostForThePlanStandsBesideTheCouncils() {
        ListingSummary agency =
                agency(offer(List.of(hour(3_100, 3_100, Payer.SELF_FUNDER), hour(2_400, 2_400, Payer.COUNCIL))));

        assertThat(words(agency, asked(Plan.parse("hours:14"), Payer.SELF_FUNDER)))
                .contains("£434 a week for 14 hours, if you pay yourself")
                .contains("£336 a week if the council pays")
                .doesNotContain("Price not known");
        assertThat(words(agency, asked(Plan.parse("hours:14"), Payer.COUNCIL)))
                .contains("£336 a week for 14 hours, if the council pays")
                .contains("£434 a week if you pay yourself");
    }

    @Test
    void aRangeStartsWithFromAndAPlanNobodyGaveIsTypical() {
        ListingSummary agency = agency(offer(List.of(hour(2_800, 3_100, Payer.SELF_FUNDER))));

        assertThat(words(agency, asked(Plan.NOTHING, Payer.SELF_FUNDER)))
                .contains("Typical: from £280 a week for 10 hours, if you pay yourself");
        assertThat(words(agency, asked(Plan.parse("hours:14"), Payer.SELF_FUNDER)))
                .contains("From £392 a week for 14 hours");
    }

    @Test
    void anotherPayersPriceIsNotTakenForOnesOwn() {
        ListingSummary agency = agency(offer(List.of(hour(2_400, 2_400, Payer.COUNCIL))));

        assertThat(words(agency, asked(Plan.NOTHING, Payer.SELF_FUNDER)))
                .contains("Price not known if you pay yourself: ask")
                .contains("£240 a week for 10 hours, if the council pays");
    }

    @Test
    void anOddPriceIsQuestionedAndNotSilentlyTaken() {
        ListingSummary odd = agency(offer(List.of(hour(34, 34, Payer.SELF_FUNDER))));
        ListingSummary usual = agency(offer(List.of(hour(3_400, 3_400, Payer.SELF_FUNDER))));

        assertThat(words(odd, asked(Plan.NOTHING, Payer.SELF_FUNDER)))
                .contains("This price looks unusual: ask before you rely on it");
        assertThat(words(usual, asked(Plan.NOTHING, Payer.SELF_FUNDER))).doesNotContain("unusual");
    }

    @Test
    void aPriceIsSourcedAndDatedByItsLeastCertainPart() {
        PriceItem visit = PriceItem.builder(PriceWhat.EXTRA, PriceUnit.VISIT, PriceRange.of(200))
                .label("Travel")
                .payers(Set.of(Payer.SELF_FUNDER))
                .mandatory(true)
                .validFrom(TODAY.minusYears(1))
                .source(PriceSource.OBSERVED)
                .confirmedOn(LocalDate.of(2026, 5, 3))
                .build();
        PriceItem hour = hour(3_100, 3_100, Payer.SELF_FUNDER, PriceSource.PROVIDER, LocalDate.of(2026, 4, 7));

        assertThat(words(agency(offer(List.of(hour))), asked(Plan.NOTHING, Payer.SELF_FUNDER)))
                .contains("Prices from the provider, not confirmed since 7 April 2026");
        assertThat(words(agency(offer(List.of(hour, visit))), asked(Plan.NOTHING, Payer.SELF_FUNDER)))
                .contains("Prices read where they were published, 3 May 2026")
                .doesNotContain("from the provider");
        assertThat(words(agency(offer(List.of(hour))), asked(Plan.NOTHING, Payer.COUNCIL)))
                .contains("Prices from the provider, not confirmed since 7 April 2026");
        assertThat(words(
                        agency(offer(List.of(hour(3_100, 3_100, Payer.SELF_FUNDER)))),
                        asked(Plan.NOTHING, Payer.SELF_FUNDER)))
                .contains("Example prices, made up for");
    }

    @Test
    void theMiddleOfMadeUpPricesIsCalledThat() {
        OfferSummary madeUp = new OfferSummary(true, null, Map.of(), null, AreaServed.UNKNOWN, Features.NONE, Set.of());
        CardContext context = new CardContext(Plan.NOTHING, Payer.SELF_FUNDER, 91_000L, "LS6", 2.0, null, TODAY);

        assertThat(words(agency(madeUp), context))
                .contains("Price not known: ask (middle price of example listings: £910 a week)");
    }

    @Test
    void anUnknownPriceIsOneShortLineWithTheMiddleOfTheKnownOnes() {
        CardContext context = new CardContext(Plan.NOTHING, Payer.SELF_FUNDER, 91_000L, "LS6", 2.0, null, TODAY);

        assertThat(words(agency(OfferSummary.NONE), context))
                .contains("Price not known: ask (middle price here: £910 a week) · Does not say where it goes");
    }

    @Test
    void aFreePlaceIsToldWithItsAgeAndWhereTheServiceGoes() {
        Availability free =
                new Availability(AvailabilityStatus.AVAILABLE, 1, null, null, PriceSource.EXAMPLE, TODAY.minusDays(21));
        ListingSummary agency =
                agency(new OfferSummary(true, null, Map.of(), free, AreaServed.UNKNOWN, Features.NONE, Set.of()));
        CardContext context = new CardContext(Plan.NOTHING, Payer.SELF_FUNDER, null, "LS6", 2.0, true, TODAY);

        assertThat(words(agency, context))
                .startsWith("Example listing")
                .contains("1 place free now, confirmed 21 days ago · Goes to LS6")
                .doesNotContain("Does not say");
    }

    @Test
    void somebodyWhoWorksForOthersHasNoPlacesAndAHomesChargesAreItsOwners() {
        CardContext nobodys = CardContext.plain(null, SampleOffers.TODAY);

        assertThat(words(SampleOffers.assistant().summary(), nobodys))
                .contains("Can support somebody new from 1 December 2026")
                .doesNotContain("Places free");
        assertThat(words(SampleOffers.housing().summary(), nobodys))
                .contains("a week in an owner’s charges, if you pay yourself");
    }

    @Test
    void aHomeIsNoCloserThanItsDistrict() {
        ListingSummary listing = summary(
                SupportKind.SHARED_LIVES_CARER, Rating.NOT_RATED, null, LocationPrecision.DISTRICT, OfferSummary.NONE);

        assertThat(wordsAt(listing, 2.2)).contains("About 2 miles away, somewhere in LS6");
        assertThat(wordsAt(listing, 0.04)).contains("Less than a mile away, somewhere in LS6");
        assertThat(wordsAt(listing, null)).contains("Somewhere in LS6");
    }

    @Test
    void distancesReadAsPeopleSayThem() {
        assertThat(DistanceInWords.of(0.04)).isEqualTo("less than 0.1 miles");
        assertThat(DistanceInWords.of(1.02)).isEqualTo("1 mile");
        assertThat(DistanceInWords.of(9.94)).isEqualTo("9.9 miles");
        assertThat(DistanceInWords.of(14.4)).isEqualTo("14 miles");
    }

    private static String wordsAt(ListingSummary listing, @Nullable Double distanceMiles) {
        return words(listing, CardContext.plain(distanceMiles, TODAY));
    }

    @Test
    void aRatingOfTheProviderBeforeAndRatingsThatDifferAreSaidInAWord() {
        LocalDate day = TODAY.minusYears(2);
        assertThat(words(rated(Rating.GOOD, day, RatingStanding.INHERITED), CardContext.plain(null, TODAY)))
                .contains("Rated Goodprevious provider’s, rated 2 years ago");
        assertThat(words(rated(Rating.GOOD, day, RatingStanding.OWN), CardContext.plain(null, TODAY)))
                .contains("Rated Goodrated 2 years ago");
        assertThat(words(rated(Rating.NOT_RATED, null, RatingStanding.BY_SERVICE), CardContext.plain(null, TODAY)))
                .contains("Rated by service")
                .doesNotContain("No rating");
    }

    private static String words(ListingSummary listing, CardContext context) {
        return new ListingCard(listing, context, 2).getElement().getTextRecursively();
    }

    private static CardContext asked(Plan plan, Payer payer) {
        return new CardContext(plan, payer, null, null, null, null, TODAY);
    }

    @Test
    void aHomeTellsWhatItCostsToBuyAndTheFeeWhenItIsSold() {
        assertThat(words(SampleOffers.housing().summary(), CardContext.plain(null, TODAY)))
                .contains(
                        "To buy: £240,000 · Service charge: £95.08 a week · Fee when it is sold: 1% of the price for each year");
        assertThat(words(home(asked(PriceWhat.RENT, PriceUnit.MONTH, 91_000)), CardContext.plain(null, TODAY)))
                .contains("a week in rent and charges", "To rent: £910 a month · Service charge: not told");
        assertThat(words(
                        home(
                                asked(PriceWhat.SHARE_PRICE, PriceUnit.ONCE, 12_000_000),
                                asked(PriceWhat.SHARE_RENT, PriceUnit.WEEK, 6_000),
                                asked(PriceWhat.SERVICE_CHARGE, PriceUnit.WEEK, 4_000)),
                        CardContext.plain(null, TODAY)))
                .contains("£100 a week in rent and charges beside the price of a share")
                .contains("To buy a share: £120,000 · Service charge: £40 a week · Fee when it is sold: not told, ask");
        assertThat(words(home(asked(PriceWhat.SERVICE_CHARGE, PriceUnit.WEEK, 4_000)), CardContext.plain(null, TODAY)))
                .contains("To buy or rent: not told · Service charge: £40 a week");
        assertThat(words(SampleOffers.nursingHome().summary(), CardContext.plain(null, TODAY)))
                .doesNotContain("To buy", "Fee when it is sold");
    }

    private static ListingSummary home(PriceItem... items) {
        Offer offer = new Offer(null, null, Features.NONE, AreaServed.UNKNOWN, List.of(items), null, null);
        return SampleDetails.of(
                        "K-E9",
                        "Weir Court",
                        List.of(SupportKind.RETIREMENT_HOUSING),
                        Rating.NOT_RATED,
                        "LS6 3AA",
                        LocationPrecision.EXACT,
                        offer)
                .summary();
    }

    private static PriceItem asked(PriceWhat what, PriceUnit unit, long pence) {
        return PriceItem.builder(what, unit, PriceRange.of(pence))
                .payers(Set.of(Payer.SELF_FUNDER))
                .validFrom(TODAY.minusYears(1))
                .source(PriceSource.EXAMPLE)
                .confirmedOn(TODAY)
                .build();
    }

    private static PriceItem hour(long from, long to, Payer payer) {
        return hour(from, to, payer, PriceSource.EXAMPLE, TODAY.minusDays(40));
    }

    private static PriceItem hour(long from, long to, Payer payer, PriceSource source, LocalDate confirmedOn) {
        return PriceItem.builder(PriceWhat.CARE_HOUR, PriceUnit.HOUR, new PriceRange(from, to))
                .payers(Set.of(payer))
                .validFrom(TODAY.minusYears(1))
                .source(source)
                .confirmedOn(confirmedOn)
                .build();
    }

    private static OfferSummary offer(List<PriceItem> items) {
        Map<Payer, Tariff> tariffs = new EnumMap<>(Payer.class);
        for (Payer payer : Payer.values()) {
            Tariff tariff = Tariff.of(items, payer, TODAY);
            if (!tariff.isUnknown()) {
                tariffs.put(payer, tariff);
            }
        }
        return new OfferSummary(true, PricedBy.HOURS, tariffs, null, AreaServed.UNKNOWN, Features.NONE, Set.of());
    }

    private static ListingSummary agency(OfferSummary offer) {
        return summary(SupportKind.HOME_CARE, Rating.GOOD, null, LocationPrecision.EXACT, offer);
    }

    private static ListingSummary listing(Rating rating, @Nullable LocalDate ratedOn, LocationPrecision precision) {
        return summary(SupportKind.NURSING_HOME, rating, ratedOn, precision, OfferSummary.NONE);
    }

    private static ListingSummary rated(Rating rating, @Nullable LocalDate ratedOn, RatingStanding standing) {
        return summary(SupportKind.NURSING_HOME, rating, ratedOn, standing, LocationPrecision.EXACT, OfferSummary.NONE);
    }

    private static ListingSummary goodAt(Outcome... outcomes) {
        return summary(
                SupportKind.NURSING_HOME,
                Rating.GOOD,
                null,
                RatingStanding.OWN,
                LocationPrecision.EXACT,
                OfferSummary.NONE,
                outcomes);
    }

    private static ListingSummary summary(
            SupportKind kind,
            Rating rating,
            @Nullable LocalDate ratedOn,
            LocationPrecision precision,
            OfferSummary offer) {
        return summary(kind, rating, ratedOn, RatingStanding.OWN, precision, offer);
    }

    private static ListingSummary summary(
            SupportKind kind,
            Rating rating,
            @Nullable LocalDate ratedOn,
            RatingStanding standing,
            LocationPrecision precision,
            OfferSummary offer,
            Outcome... goodAt) {
        boolean exact = precision == LocationPrecision.EXACT;
        return new ListingSummary(
                1,
                0,
                "1-100",
                "abbey-lodge",
                "Abbey Lodge",
                List.of(kind),
                List.of(Need.DEMENTIA),
                rating,
                ratedOn,
                standing,
                null,
                "Kind Hands Ltd",
                exact ? "Leeds" : null,
                exact ? "LS1 4AP" : precision == LocationPrecision.DISTRICT ? "LS6" : null,
                "leeds",
                "Leeds City Council",
                precision == LocationPrecision.COUNCIL ? null : new Coordinates(53.8, -1.55),
                precision,
                42,
                LocalDate.of(2026, 2, 1),
                offer,
                List.of(goodAt));
    }
}
