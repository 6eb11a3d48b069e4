package uk.kindred.market.rates.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.market.charts.Unit;
import uk.kindred.market.rates.CouncilRates;
import uk.kindred.market.rates.RateComparison;
import uk.kindred.market.rates.RateLine;
import uk.kindred.market.rates.RateSort;
import uk.kindred.market.rates.StatedRate;
import uk.kindred.market.rates.ToldPrice;
import uk.kindred.market.statement.Figure;
import uk.kindred.market.statement.SectionFigures;
import uk.kindred.market.statement.StatementSection;
import uk.kindred.places.Council;

/** What the council pays beside prices, in its statement: of the years that its officers have published, and of no other. */
@Component
@Order(35)
class RatesInStatement implements StatementSection {

    /** The table's id goes on with the years whose figures it may tell, so that one that is hidden later is noticed. */
    private static final String TABLE = "rates-";

    private static final double PERCENT = 100;

    private static final String SOURCE =
            "the council’s officers, for what it pays; prices that providers tell on Kindred"
                    + " today, at their lowest for the same unit, from five services; a sustainable price is somebody’s published"
                    + " figure, or what the council’s own cost of care exercise found, and is never reckoned by Kindred.";

    private final CouncilRates rates;
    private final RateComparison comparison;

    RatesInStatement(CouncilRates rates, RateComparison comparison) {
        this.rates = rates;
        this.comparison = comparison;
    }

    @Override
    public String slug() {
        return "rates";
    }

    @Override
    public String title() {
        return "What the council pays";
    }

    @Override
    public SectionFigures of(Council council) {
        List<StatedRate> published = rates.listPublished(council);
        Optional<Integer> year = published.stream()
                .filter(stated -> stated.rate().sort() == RateSort.PAYS)
                .map(stated -> stated.rate().year())
                .findFirst();
        return year.map(newest -> of(council, newest, published))
                .orElseGet(() -> new SectionFigures(
                        slug(),
                        title(),
                        List.of(council.shortName() + " has published no rates on Kindred."),
                        List.of(),
                        SOURCE));
    }

    @Override
    public boolean mayStillBeTold(Council council, SectionFigures told) {
        Set<Integer> published = rates.publishedYears(council);
        return told.figures().stream()
                .map(Figure::id)
                .filter(id -> id.startsWith(TABLE))
                .flatMap(id -> Arrays.stream(id.substring(TABLE.length()).split("-")))
                .map(Integer::valueOf)
                .allMatch(published::contains);
    }

    private SectionFigures of(Council council, int year, List<StatedRate> published) {
        List<RateLine> lines = comparison.of(council, year, published).stream()
                .filter(line -> line.pence() != null)
                .toList();
        List<Figure> figures = new ArrayList<>();
        List<Figure.Row> shares =
                lines.stream().flatMap(line -> share(line).stream()).toList();
        if (!shares.isEmpty()) {
            figures.add(new Figure(
                    "rates-share",
                    "What the council pays, of what providers say it is asked",
                    "In percent of the middle price; 100% is as much as that. Only where five services or more say.",
                    Figure.Shape.BARS,
                    Unit.PERCENT,
                    List.of("What for", "Of the middle price"),
                    shares));
        }
        figures.add(table(year, lines, published));
        return new SectionFigures(
                slug(),
                title(),
                List.of("Rates of " + RateWords.year(year)
                        + " as the council’s officers state them, without value added tax."),
                figures,
                SOURCE);
    }

    private static Optional<Figure.Row> share(RateLine line) {
        Long pays = line.pence();
        ToldPrice asked = line.council();
        var quartiles = asked == null ? null : asked.quartiles();
        return pays == null || quartiles == null
                ? Optional.empty()
                : Optional.of(Figure.Row.ofValues(
                        line.item().labelWithUnit(), List.of(pays * PERCENT / quartiles.medianPence())));
    }

    private static Figure table(int year, List<RateLine> lines, List<StatedRate> published) {
        String years = published.stream()
                .map(stated -> stated.rate().year())
                .filter(one -> one <= year)
                .collect(Collectors.toCollection(TreeSet::new))
                .descendingSet()
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining("-"));
        return Figure.table(
                TABLE + years,
                "Rates of " + RateWords.year(year),
                "What the council pays, beside what providers in its area say.",
                RateTable.COLUMNS,
                lines.stream().map(RatesInStatement::row).toList());
    }

    private static Figure.Row row(RateLine line) {
        Long pays = line.pence();
        return Figure.Row.ofCells(
                line.item().labelWithUnit(),
                pays == null ? "not stated" : RateWords.amount(line.item(), pays),
                RateTable.told(line, line.council()),
                RateTable.told(line, line.selfFunder()),
                RateTable.sustainable(line));
    }
}
