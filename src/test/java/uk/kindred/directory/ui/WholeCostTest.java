package uk.kindred.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kindred.directory.ui.SampleOffers.TODAY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.ElementUtil;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.WaysPriced;
import uk.kindred.directory.ui.cost.CostQuestion;
import uk.kindred.directory.ui.cost.CostWords;
import uk.kindred.directory.ui.cost.OfferCosts;
import uk.kindred.pricing.PricedBy;

/** What a page says of a whole cost; that the sums are right is tested in pricing. */
class WholeCostTest {

    @Test
    void aPriceIsASentenceWithWhoPaysAndWhenItWasConfirmed() {
        Element cost = cost(SampleOffers.nursingHome(), "room=single-en-suite&band=nursing");

        assertThat(cost.select(".price").text())
                .isEqualTo("£1,240 a week for a single room with toilet and nursing care, if you pay yourself.");
        assertThat(cost.text())
                .contains("Confirmed in October 2026 by the provider.")
                .contains("If the council pays, it is asked £930 a week for the same.")
                .contains("The first year comes to £64,730, with £250 that everybody pays once at the start.")
                .contains("A deposit of £2,000 is given back when you leave.")
                .contains("To move out costs £4,960, which is the notice you give.")
                .contains("A year ago it was £1,180 a week.")
                .contains("Included: meals, laundry, activities.");
    }

    @Test
    void whatIsNotKnownIsSaidWithTheWayItWillBeReckoned() {
        Element cost = cost(SampleOffers.assistant(), "hours=10&payer=council");

        assertThat(cost.select(".price").text()).startsWith("Price not known for 10 hours a week");
        assertThat(cost.select(".cost-gaps li").eachText())
                .anySatisfy(gap -> assertThat(gap)
                        .startsWith("An hour of care on weekdays")
                        .contains("How to work it out: 10 hours on weekdays"));
    }

    @Test
    void aRoomWithoutAPriceIsNotSaidToHaveNoneForThePayer() {
        Element cost = cost(SampleOffers.nursingHome(), "room=suite&band=nursing");

        assertThat(cost.select(".cost-gaps li").eachText())
                .anySatisfy(gap -> assertThat(gap)
                        .contains("Other rooms or levels of care have a price for people who pay themselves here"));
    }

    @Test
    void whereNobodyLivesNobodyMovesOut() {
        assertThat(cost(SampleOffers.assistant(), "hours=10").text()).doesNotContain("move out", "Moving out");
        assertThat(CostWords.toLeave(PricedBy.HOURS)).isEqualTo("To end it");
        assertThat(CostWords.toLeave(PricedBy.SHARED_LIVES)).isEqualTo("To move out");
    }

    @Test
    void everyLineHasItsQuantityPriceSourceAndDate() {
        Element cost = cost(SampleOffers.assistant(), "hours=10&visit-days-1=sat-sun&visit-at-1=08:30&visit-for-1=30");

        assertThat(cost.select("table.receipt:first-of-type tbody tr").eachText())
                .anySatisfy(line -> assertThat(line)
                        .contains("Care")
                        .contains("10 hours on weekdays at £18.50 each")
                        .contains("Given by the provider, October 2026")
                        .endsWith("£185"))
                .anySatisfy(line -> assertThat(line)
                        .contains("2 visits of 30 minutes at the weekend at £9.25 each")
                        .contains("No weekend price is known: the weekday’s.")
                        .endsWith("£18.50"));
        assertThat(cost.select("table.receipt:first-of-type tfoot td").text()).isEqualTo("£203.50");
        assertThat(cost.select(".cost-gaps").text()).contains("Mileage").contains("45p a mile");
    }

    @Test
    void whatTheTermsSayHasTheirSourceAndDateToo() {
        Element cost = cost(SampleOffers.nursingHome(), "room=single-en-suite&band=nursing");

        assertThat(cost.select("table.receipt tbody tr").eachText())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Notice 28 days")
                        .contains("From the terms. Given by the provider, October 2026"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Deposit")
                        .contains("From the terms. Given by the provider, October 2026"));
    }

    @Test
    void whatIsAskedForAShareOfAHomeIsSaidWhereItIsMissing() {
        Element cost = cost(SampleOffers.housing(), "home=shared-ownership&years=5");

        assertThat(cost.select(".cost-gaps li").eachText())
                .anySatisfy(gap -> assertThat(gap)
                        .startsWith("Rent on the part not owned")
                        .contains("How to work it out: A percentage, which the lease sets"));
    }

    @Test
    void sharesThatNobodyPricedAreSaidBesideTheCostOfAWholeHome() {
        ListingDetails leased = SampleOffers.housing();
        assertThat(cost(leased, "home=buy").select(".cost-gaps").text()).doesNotContain("not owned");
        assertThat(cost(SampleOffers.housing(List.of("Leasehold", "Shared ownership")), "home=buy")
                        .select(".cost-gaps li")
                        .eachText())
                .anySatisfy(gap -> assertThat(gap)
                        .startsWith("Rent on the part not owned Homes here are sold in shared ownership too"));
    }

    @Test
    void theFormHoldsWhatWasAskedAndSendsItInTheAddress() {
        Elements form = cost(
                        SampleOffers.assistant(),
                        "plan=visits:mon.thu@0815x20;hours:7.5&payer=direct-payment&rise=3.5&years=4")
                .select("form.plan-form");

        assertThat(form.attr("method")).isEqualTo("get");
        assertThat(form.attr("action")).isEqualTo("/listings/sam-personal-assistant#cost");
        assertThat(form.select("input[name=hours]").val()).isEqualTo("7.5");
        assertThat(form.select("select[name=visit-days-1] option[selected]").val())
                .isEqualTo("mon.thu");
        assertThat(form.select("input[name=visit-at-1]").val()).isEqualTo("08:15");
        assertThat(form.select("select[name=visit-for-1] option[selected]").text())
                .isEqualTo("20 minutes");
        assertThat(form.select("select[name=payer] option[selected]").val()).isEqualTo("direct-payment");
        assertThat(form.select("input[name=rise]").val()).isEqualTo("3.5");
        assertThat(form.select("input[name=years]").val()).isEqualTo("4");
    }

    @Test
    void everyPriceInForceStandsInTheListOfAllAndNoPastOne() {
        Element prices = cost(SampleOffers.nursingHome(), "payer=council");

        assertThat(prices.select(".price-table summary").text()).isEqualTo("Every price that is known (6)");
        assertThat(prices.select(".price-table tbody tr").eachText())
                .anySatisfy(price -> assertThat(price)
                        .startsWith("Room and care: single room with toilet, nursing care")
                        .contains("For people who pay themselves, people with a direct payment")
                        .contains("Includes meals, laundry, activities")
                        .endsWith("£1,240 a week"))
                .noneSatisfy(price -> assertThat(price).endsWith("£1,180 a week"));
    }

    @Test
    void aHomeIsReckonedOverTheYearsWithItsFeeOnLeaving() {
        Element cost = cost(SampleOffers.housing(), "home=buy&years=12&rise=0");

        assertThat(cost.text())
                .contains("To buy the home costs £240,000.")
                .contains("All 12 years together")
                .contains("Event fee on leaving £24,000");
    }

    @Test
    void aPlanThatCannotBeReadIsSaidAndLosesNothingElse() {
        Element cost = cost(SampleOffers.nursingHome(), "plan=room:palace&payer=council");

        assertThat(cost.select("form .error").text()).startsWith("The plan in this link cannot be read");
        assertThat(cost.select(".price, .breakdown, .cost-facts")).isEmpty();
        assertThat(cost.select("select[name=payer] option[selected]").val()).isEqualTo("council");
    }

    @Test
    void whatWasTypedStaysInItsFieldWithAdviceAndNoOtherCostStandsForTheAnswer() {
        Element cost = cost(SampleOffers.assistant(), "hours=-5&rise=a+lot&nights=2");

        assertThat(cost.select("input[name=hours]").val()).isEqualTo("-5");
        assertThat(cost.select("#cost-hours-problem").text())
                .isEqualTo(
                        "Please write hours in digits, such as 14 or 7.5, up to 120 from Monday to Friday and 48 at the"
                                + " weekend.");
        assertThat(cost.select("input[name=hours]").attr("aria-describedby")).isEqualTo("cost-hours-problem");
        assertThat(cost.select("input[name=rise]").val()).isEqualTo("a+lot");
        assertThat(cost.select("select[name=nights] option[selected]").val()).isEqualTo("2");
        assertThat(cost.text()).doesNotContain("hours:").contains("No cost is shown");
        assertThat(cost.select(".price, .breakdown, .cost-facts")).isEmpty();
    }

    @Test
    void visitsThatOverlapAreToldAndStayInTheirFields() {
        Element cost = cost(
                SampleOffers.assistant(),
                "visit-days-1=daily&visit-at-1=08:00&visit-for-1=60&visit-days-2=mon-fri&visit-at-2=08:30&visit-for-2=30"
                        + "&hours=2");

        assertThat(cost.select("#cost-visit-days-2-problem").text())
                .contains("overlap")
                .contains("write the same visit twice");
        assertThat(cost.select("select[name=visit-days-2] option[selected]").val())
                .isEqualTo("mon-fri");
        assertThat(cost.select("input[name=visit-at-2]").val()).isEqualTo("08:30");
        assertThat(cost.select("input[name=hours]").val()).isEqualTo("2");
        assertThat(cost.select(".price, .breakdown, .cost-facts")).isEmpty();
    }

    @Test
    void visitsWithoutATimeDoNotOverlap() {
        assertThat(cost(SampleOffers.assistant(), "visit-days-1=mon&visit-for-1=60&visit-days-2=mon&visit-for-2=60")
                        .select(".error"))
                .isEmpty();
    }

    @Test
    void aPlanOfARoomIsNoPlanForCareAtHome() {
        Element cost = cost(SampleOffers.assistant(), "plan=room:single");

        assertThat(cost.select("form .error").text())
                .startsWith("This plan asks for a room in a care home, which is not how this service is used.")
                .contains("hours or visits a week");
        assertThat(cost.select(".price, .breakdown, .cost-facts")).isEmpty();
    }

    @Test
    void hoursAreReadAsPeopleWriteThem() {
        assertThat(cost(SampleOffers.assistant(), "hours=7,5 hours")
                        .select(".price")
                        .text())
                .startsWith("£138.75 a week for 7 hours 30 minutes");
    }

    static Element cost(ListingDetails listing, String query) {
        return html(new WholeCostSection(
                listing.summary().slug(),
                new OfferCosts(listing, listing.offer().prices(), TODAY),
                CostQuestion.of(parameters(query))
                        .askedOf(WaysPriced.toldTo(listing.summary().kinds()))));
    }

    static Map<String, List<String>> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList())));
    }

    static Element html(Component component) {
        Document document = new Document("");
        Element body = document.appendElement("body");
        body.appendChild(ElementUtil.toJsoup(document, component.getElement()));
        return body;
    }
}
