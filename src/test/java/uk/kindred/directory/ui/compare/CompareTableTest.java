package uk.kindred.directory.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static uk.kindred.directory.ui.SampleOffers.TODAY;

import com.vaadin.flow.dom.ElementUtil;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ui.AreaWords;
import uk.kindred.directory.ui.SampleOffers;
import uk.kindred.directory.ui.cost.CostQuestion;
import uk.kindred.places.NoCouncils;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;

class CompareTableTest {

    private static final CostQuestion PLAN =
            new CostQuestion(Plan.parse("room:single-en-suite;band:nursing;hours:10;home:buy"), Payer.SELF_FUNDER);

    @Test
    void whatDiffersComesFirstAndWhatIsTheSameOnce() {
        Element table = table(SampleOffers.nursingHome(), SampleOffers.assistant(), SampleOffers.housing());

        assertThat(table.select("tbody").eachAttr("class"))
                .startsWith("differs", "differs")
                .endsWith("differs", "same");
        assertThat(table.select("tbody .group").eachText())
                .containsExactly(
                        "What and where: what differs",
                        "Cost: what differs",
                        "Quality: what differs",
                        "What it offers: what differs",
                        "Contract: what differs",
                        "The same for all");
        assertThat(table.select("tbody.differs th[scope=row]").eachText())
                .contains("What it is", "A week, if you pay yourself", "The first year", "Regulator’s rating");
        assertThat(table.select("tbody.same th[scope=row]").eachText()).contains("Who runs it");
        assertThat(table.select("tbody.same td").eachAttr("colspan")).containsOnly("3");
    }

    @Test
    void everyWholeCostIsForTheSamePlanAndWhatIsMissingIsSaid() {
        Element table = table(SampleOffers.nursingHome(), SampleOffers.assistant());

        assertThat(cells(table, "A week, if you pay yourself"))
                .containsExactly(
                        "£1,240 a week for a single room with toilet and nursing care",
                        "£185 a week for 10 hours, on weekdays");
        assertThat(cells(table, "The same, if the council pays"))
                .containsExactly("£930 a week for a single room with toilet and nursing care", "Not known");
        assertThat(cells(table, "Notice to leave")).containsExactly("28 days", "Not known");
        assertThat(cells(table, "Deposit, given back")).containsExactly("£2,000", "Not known");
        assertThat(cells(table, "Is there a place?"))
                .containsExactly(
                        "2 places free now, confirmed 5 days ago",
                        "Can support somebody new from 1 December 2026, confirmed 19 days ago");
        assertThat(cells(table, "Regulator’s rating"))
                .containsExactly("Good, rated 3 years and 2 months ago", "Not of a kind that is rated");
        assertThat(table.select("th[scope=row]").eachText())
                .as("where no answer is known of any")
                .doesNotContain("CQC’s five questions");
    }

    @Test
    void laterYearsAndAllYearsFollowTheRiseThatIsAskedForAndTheLinkKeepsIt() {
        CostQuestion steady =
                CostQuestion.of(Map.of("hours", List.of("10"), "years", List.of("5"), "rise", List.of("0")));
        CostQuestion rising =
                CostQuestion.of(Map.of("hours", List.of("10"), "years", List.of("5"), "rise", List.of("10")));

        Element same = table(steady, SampleOffers.assistant());
        Element more = table(rising, SampleOffers.assistant());

        assertThat(cells(same, "A week in year 5, with prices up 0% a year")).containsExactly("£185");
        assertThat(cells(same, "All 5 years together")).containsExactly("£48,100");
        assertThat(cells(more, "A week in year 5, with prices up 10% a year")).containsExactly("£270.86");
        assertThat(cells(more, "All 5 years together")).containsExactly("£58,731.06");
        assertThat(new CompareLinks(rising, "").compare(List.of("K-E2")))
                .isEqualTo("/compare?ids=K-E2&plan=hours:10;years:5&rise=10");
    }

    @Test
    void aHomeThatIsBoughtIsToldOverItsYearsWithAndWithoutItsPrice() {
        CostQuestion buying =
                CostQuestion.of(Map.of("home", List.of("buy"), "years", List.of("5"), "rise", List.of("0")));

        // 5 × (12 × £412 + £250), and 5% of £240,000 on leaving
        assertThat(cells(table(buying, SampleOffers.housing()), "All 5 years together"))
                .containsExactly("£277,970, of which £37,970 beside the price of the home");
    }

    @Test
    void theFactsOfAKindHaveARowEach() {
        Element assistants = table(SampleOffers.assistant(), SampleOffers.assistant());
        assertThat(cells(assistants, "Works on")).containsExactly("Monday, Wednesday, Saturday");
        assertThat(cells(assistants, "How you hire them")).singleElement(STRING).startsWith("Self-employed");
        assertThat(cells(assistants, "Checks"))
                .singleElement(STRING)
                .contains("Enhanced DBS with barred lists: seen by Leeds City Council in March 2026.");

        Element homes = table(SampleOffers.housing(), SampleOffers.housing());
        assertThat(cells(homes, "How homes are held")).containsExactly("Leasehold");
        assertThat(cells(homes, "Length of a new lease")).containsExactly("125 years");
        assertThat(cells(homes, "Care team on site")).containsExactly("No");
        assertThat(cells(homes, "Restaurant")).containsExactly("Yes");
        assertThat(cells(homes, "Fee when the home is sold"))
                .containsExactly("1% of the price for each year, at most 10%");
    }

    @Test
    void theFactsOfDifferentKindsStandInOneRow() {
        Element table = table(SampleOffers.nursingHome(), SampleOffers.assistant());

        assertThat(cells(table, "What matters for its kind"))
                .satisfiesExactly(
                        home -> assertThat(home).contains("Single rooms: 40; ").doesNotContain("Works on"),
                        assistant -> assertThat(assistant)
                                .contains("Works on: Monday, Wednesday, Saturday; ", "Drives: Yes"));
    }

    @Test
    void pricesHaveTheirSourceAndTheDateOfTheOldest() {
        Element table = table(SampleOffers.nursingHome(), SampleOffers.housing());

        assertThat(cells(table, "Where these prices are from"))
                .containsExactly("Confirmed in October 2026 by the provider.");
    }

    @Test
    void aDepositThatNobodyNamedIsMissing() {
        Element table = table(SampleOffers.nursingHome(), SampleOffers.housing());

        assertThat(cells(table, "Deposit, given back")).containsExactly("£2,000", "Not known");
        assertThat(cells(table, "Not in these sums"))
                .satisfiesExactly(
                        home -> assertThat(home).doesNotContain("Deposit"),
                        housing -> assertThat(housing).contains("Deposit"));
    }

    @Test
    void costsOfOneKindNeedNotSayWhatTheyAreFor() {
        Element table = table(SampleOffers.assistant(), SampleOffers.assistant());

        assertThat(cells(table, "A week, if you pay yourself")).containsExactly("£185 a week");
    }

    @Test
    void aPlanThatCouldNotBeReadHasNoCosts() {
        CostQuestion unreadable = CostQuestion.of(Map.of("hours", List.of("-5")));

        assertThat(table(unreadable, SampleOffers.assistant(), SampleOffers.nursingHome())
                        .select("tbody .group")
                        .eachText())
                .isNotEmpty()
                .noneSatisfy(title -> assertThat(title).startsWith("Cost"));
    }

    @Test
    void eachColumnCanBeTakenOffByALink() {
        Element table = table(SampleOffers.nursingHome(), SampleOffers.housing());

        assertThat(table.select("thead .take-off").eachAttr("href")).containsExactly("without-K-E1", "without-K-E3");
    }

    private static List<String> cells(Element table, String row) {
        return table.select("tr:has(> th:containsOwn(" + row + ")) td > span:last-child")
                .eachText();
    }

    private static Element table(ListingDetails... listings) {
        return table(PLAN, listings);
    }

    private static Element table(CostQuestion question, ListingDetails... listings) {
        List<ComparedListing> compared = Arrays.stream(listings)
                .map(listing -> ComparedListing.of(listing, question, null, TODAY))
                .toList();
        List<Row> rows = new Rows(compared, new AreaWords(new NoCouncils())).list(question, false);
        CompareTable table = new CompareTable(
                compared.stream().map(ComparedListing::summary).toList(), rows, gone -> "without-" + gone.id());
        Document document = new Document("");
        document.appendChild(ElementUtil.toJsoup(document, table.getElement()));
        return document;
    }
}
