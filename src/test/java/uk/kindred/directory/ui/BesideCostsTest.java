package uk.kindred.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Features;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.Offer;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceItemBuilder;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.StatedTerms;
import uk.kindred.pricing.Terms;

/** What stands beside a sum that it does not hold: care apart, rent on top, a rise to come, a price that looks odd. */
class BesideCostsTest {

    private static final PriceItem RENT =
            price(PriceWhat.RENT, PriceUnit.WEEK, 18_000).build();
    private static final PriceItem CARE =
            price(PriceWhat.CARE_HOUR, PriceUnit.HOUR, 2_840).mandatory(false).build();

    @Test
    void careThatIsBoughtApartIsSaidBesideTheCostOfAHomeAndNoHourIsLost() {
        ListingDetails scheme = housing(List.of("Rent"), true, RENT, CARE);

        assertThat(gaps(WholeCostTest.cost(scheme, "home=rent")))
                .anySatisfy(gap -> assertThat(gap)
                        .startsWith("Care Care is bought apart from the home")
                        .contains("£28.40 an hour"));
        Element asked = WholeCostTest.cost(scheme, "plan=home:rent;hours:14");
        assertThat(gaps(asked))
                .anySatisfy(gap -> assertThat(gap).contains("14 hours a week, on weekdays: £397.60 a week"));
        assertThat(asked.select(".price").text()).startsWith("£180 a week");
        assertThat(asked.select("input[name=hours]").val()).isEqualTo("14");
        assertThat(asked.select("caption").eachText()).contains("Paid apart, for care and not the home");
    }

    @Test
    void hoursAloneAreNoMistakeWhereCareIsBoughtApart() {
        Element cost = WholeCostTest.cost(housing(List.of("Rent"), true, RENT), "plan=hours:14");

        assertThat(cost.select("form .error")).isEmpty();
        assertThat(gaps(cost))
                .anySatisfy(gap -> assertThat(gap).contains("14 hours a week, on weekdays, at the price of one"));
    }

    @Test
    void aSchemeWithCareSaysThatItsCareHasNoKnownPriceAndOneWithoutDoesNot() {
        assertThat(gaps(WholeCostTest.cost(housing(List.of("Rent"), true, RENT), "home=rent")))
                .anySatisfy(gap -> assertThat(gap).startsWith("Care Care is bought apart"));
        assertThat(gaps(WholeCostTest.cost(housing(List.of("Rent"), false, RENT), "home=rent")))
                .noneSatisfy(gap -> assertThat(gap).startsWith("Care "));
    }

    @Test
    void inSupportedLivingRentThatNobodyNamedComesOnTop() {
        ListingDetails silent = of(SupportKind.SUPPORTED_LIVING, null, CARE);
        ListingDetails told = of(SupportKind.SUPPORTED_LIVING, null, CARE, RENT);

        assertThat(gaps(WholeCostTest.cost(silent, "hours=10")))
                .anySatisfy(gap -> assertThat(gap).startsWith("Rent In supported living you pay rent too."));
        assertThat(gaps(WholeCostTest.cost(told, "hours=10")))
                .noneSatisfy(gap -> assertThat(gap).startsWith("Rent"));
        assertThat(gaps(WholeCostTest.cost(of(SupportKind.HOME_CARE, null, CARE), "hours=10")))
                .noneSatisfy(gap -> assertThat(gap).startsWith("Rent"));
    }

    @Test
    void aSchemeThatOnlyLetsSellsNoHomesAndOffersNone() {
        Element cost = WholeCostTest.cost(housing(List.of("Social rent"), false, RENT), "home=buy");

        assertThat(cost.select(".price").text()).isEqualTo("No homes are sold here. They are rented.");
        assertThat(cost.text()).doesNotContain("Purchase price", "Price not known");
        assertThat(cost.select("select[name=home] option").eachText()).containsExactly("Rent");
        assertThat(WholeCostTest.cost(housing(List.of("Leasehold"), false, RENT), "home=buy")
                        .select("select[name=home] option")
                        .eachText())
                .contains("Buy");
    }

    @Test
    void aRiseThatIsKnownAlreadyStandsBesideTheSum() {
        LocalDate spring = LocalDate.of(2027, 4, 1);
        ListingDetails home = of(
                SupportKind.NURSING_HOME,
                null,
                price(PriceWhat.ACCOMMODATION, PriceUnit.WEEK, 124_000).build(),
                price(PriceWhat.ACCOMMODATION, PriceUnit.WEEK, 130_200)
                        .validFrom(spring)
                        .build());

        Element cost = WholeCostTest.cost(home, "payer=self-funder");
        assertThat(cost.select(".price").text()).startsWith("£1,240 a week");
        assertThat(cost.select(".cost-facts li").eachText())
                .contains("From 1 April 2027 it will be £1,302 a week. The sums here are at today’s prices.");
    }

    @Test
    void everySumThatRestsOnAnOddPriceSaysSo() {
        Terms terms = new Terms(null, 28, null, null, null, null, null, null, null, null, null);
        ListingDetails home = of(
                SupportKind.NURSING_HOME,
                null,
                terms,
                price(PriceWhat.ACCOMMODATION, PriceUnit.WEEK, 1_240_000).build());

        Element cost = WholeCostTest.cost(home, "payer=self-funder");
        assertThat(cost.select(".cost-facts li").eachText())
                .filteredOn(fact -> fact.startsWith("The first year") || fact.startsWith("To move out"))
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact).endsWith("It rests on a price that looks unusual."));
        assertThat(cost.select("tfoot th").eachText())
                .isNotEmpty()
                .allSatisfy(total -> assertThat(total).endsWith("with a price that looks unusual"));
        assertThat(cost.select(".breakdown").text()).contains("These sums rest on a price that looks unusual.");
    }

    @Test
    void aYearOfWhatIsAskedByTheMonthIsNotCalledWeeks() {
        ListingDetails share = of(
                SupportKind.HOMESHARE,
                null,
                price(PriceWhat.MONTH, PriceUnit.MONTH, 16_500).build());

        Element cost = WholeCostTest.cost(share, "payer=self-funder");
        assertThat(cost.text()).contains("£38.08").contains("A year of this").doesNotContain("52 such weeks");
        assertThat(WholeCostTest.cost(of(SupportKind.HOME_CARE, null, CARE), "hours=10")
                        .text())
                .contains("52 such weeks");
    }

    @Test
    void whatCostsNothingIsCalledFree() {
        ListingDetails club = of(
                SupportKind.COMMUNITY_SUPPORT,
                null,
                price(PriceWhat.SESSION, PriceUnit.SESSION, 0).build());

        assertThat(WholeCostTest.cost(club, "sessions=2").select(".price").text())
                .startsWith("Free for 2 sessions a week, if you pay yourself");
    }

    private static List<String> gaps(Element cost) {
        return cost.select(".cost-gaps li").eachText();
    }

    private static ListingDetails housing(List<String> tenures, boolean care, PriceItem... prices) {
        return of(
                care ? SupportKind.EXTRA_CARE_HOUSING : SupportKind.RETIREMENT_HOUSING,
                new SupportDetails.Housing(tenures, care, null, null, null, null, null, null, List.of()),
                prices);
    }

    private static ListingDetails of(SupportKind kind, @Nullable SupportDetails details, PriceItem... prices) {
        return of(kind, details, Terms.UNKNOWN, prices);
    }

    private static ListingDetails of(
            SupportKind kind, @Nullable SupportDetails details, Terms terms, PriceItem... prices) {
        return SampleDetails.of(
                "K-B1",
                "Beside Court",
                List.of(kind),
                Rating.NOT_RATED,
                "LS6 3AB",
                LocationPrecision.EXACT,
                new Offer(
                        null,
                        details,
                        Features.NONE,
                        AreaServed.UNKNOWN,
                        List.of(prices),
                        new StatedTerms(terms, PriceSource.PROVIDER, SampleOffers.TODAY),
                        null));
    }

    private static PriceItemBuilder price(PriceWhat what, PriceUnit unit, long pence) {
        return PriceItem.builder(what, unit, PriceRange.of(pence))
                .payers(Set.of(Payer.SELF_FUNDER))
                .validFrom(LocalDate.of(2026, 4, 1))
                .source(PriceSource.PROVIDER)
                .confirmedOn(SampleOffers.TODAY);
    }
}
