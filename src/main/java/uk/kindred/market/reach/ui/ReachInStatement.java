package uk.kindred.market.reach.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.base.ui.Dates;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.charts.Unit;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.CouncilReaches;
import uk.kindred.market.reach.KindReach;
import uk.kindred.market.reach.ReachAsked;
import uk.kindred.market.reach.ReachQuestion;
import uk.kindred.market.statement.Figure;
import uk.kindred.market.statement.SectionFigures;
import uk.kindred.market.statement.StatementSection;
import uk.kindred.market.supply.AreaSupply;
import uk.kindred.places.Council;

/** What is within reach, and where nothing is, in a council's statement: as it was stored in the last night. */
@Component
@Order(55)
class ReachInStatement implements StatementSection {

    private static final ReachQuestion ASKED = ReachQuestion.within(ReachAsked.USUAL_MILES);
    private static final String MILES = ReachWords.plain(ReachAsked.USUAL_MILES) + " miles";
    private static final int ONE = 1;
    private static final int MOST_NAMED = 5;
    private static final double PERCENT = 100;

    private final CouncilReaches reaches;
    private final AreaSupply areas;

    ReachInStatement(CouncilReaches reaches, AreaSupply areas) {
        this.reaches = reaches;
        this.areas = areas;
    }

    @Override
    public String slug() {
        return "reach";
    }

    @Override
    public String title() {
        return "What is within reach";
    }

    /** What is told of one kind. */
    private record Told(SupportKind kind, KindReach reach) {

        AreaReach whole() {
            return reach.whole();
        }

        /** Sectors in which no postcode has one, the largest first. */
        List<AreaReach> dry() {
            return reach.sectors().stream()
                    .filter(sector -> sector.withOne() == 0)
                    .sorted(Comparator.comparingLong(AreaReach::postcodes)
                            .reversed()
                            .thenComparing(AreaReach::area))
                    .toList();
        }
    }

    @Override
    public SectionFigures of(Council council) {
        List<Told> kinds = reaches.listStored(council, ASKED).entrySet().stream()
                .map(kind -> new Told(kind.getKey(), kind.getValue()))
                .toList();
        if (kinds.isEmpty()) {
            return new SectionFigures(
                    slug(),
                    title(),
                    List.of("It is counted each night, and was not counted yet."),
                    List.of(),
                    source("Kindred’s count"));
        }
        List<Told> lacking =
                kinds.stream().filter(told -> told.whole().without(ONE) > 0).toList();
        List<Figure> figures = new ArrayList<>(List.of(options(kinds)));
        if (!lacking.isEmpty()) {
            figures.add(deserts(lacking, reaches.listStoredOfEngland(ASKED)));
        }
        KindReach any = kinds.getFirst().reach();
        return new SectionFigures(
                slug(),
                title(),
                sentences(council, any.whole(), lacking),
                figures,
                source("Kindred’s count of " + Dates.day(any.countedOn())));
    }

    /** And of which kinds a desert may be one of data. */
    private List<String> sentences(Council council, AreaReach whole, List<Told> lacking) {
        List<String> sentences = new ArrayList<>(List.of(sentence(council, whole, lacking.size())));
        sentences.addAll(
                areas.completeness().sentences(lacking.stream().map(Told::kind).toList()));
        return sentences;
    }

    private static String sentence(Council council, AreaReach whole, int lacking) {
        String counted = "Of the " + ReachWords.number(whole.postcodes()) + " postcodes of " + council.shortName();
        return lacking == 0
                ? counted + ", each has a service of every kind within reach."
                : counted + ", some have no service of " + lacking + (lacking == 1 ? " kind" : " kinds")
                        + " of support within reach.";
    }

    private static Figure options(List<Told> kinds) {
        return new Figure(
                "reach-options",
                "How many are within reach, by kind",
                "Shares of postcodes by how many services are within " + MILES + ", or say that they come there.",
                Figure.Shape.PARTS,
                Unit.PERCENT,
                List.of("Kind of support", "None", "One or two", "Three to nine", "Ten or more"),
                kinds.stream()
                        .map(told -> Figure.Row.ofValues(told.kind().label(), parts(told.whole())))
                        .toList());
    }

    private static List<@Nullable Double> parts(AreaReach whole) {
        double percent = PERCENT / whole.postcodes();
        return List.of(
                whole.without(ONE) * percent,
                (whole.withOne() - whole.withThree()) * percent,
                (whole.withThree() - whole.withTen()) * percent,
                whole.withTen() * percent);
    }

    private static Figure deserts(List<Told> lacking, Map<SupportKind, KindReach> england) {
        return Figure.table(
                "reach-deserts",
                "Care deserts: where none is within reach",
                "Areas are postcode sectors, or their parts here: those in which no postcode has one, the largest first.",
                List.of("Kind of support", "Postcodes without", "In England", "Areas wholly without", "Among them"),
                lacking.stream()
                        .map(told -> desert(told, england.get(told.kind())))
                        .toList());
    }

    private static Figure.Row desert(Told told, @Nullable KindReach england) {
        List<AreaReach> dry = told.dry();
        return Figure.Row.ofCells(
                told.kind().label(),
                ReachWords.number(told.whole().without(ONE)) + " (" + without(told.whole()) + ")",
                england == null ? "not known" : without(england.whole()),
                ReachWords.number(dry.size()),
                dry.isEmpty()
                        ? "–"
                        : dry.stream().limit(MOST_NAMED).map(AreaReach::area).collect(Collectors.joining(", ")));
    }

    private static String without(AreaReach area) {
        return ReachWords.percent(area.without(ONE), area.postcodes());
    }

    private static String source(String count) {
        return count
                + " of live postcodes (Office for National Statistics, postcode directory), as the crow flies. Postcodes"
                + " are counted, and not people: how many live at each is not published.";
    }
}
