package uk.kindred.market.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.market.board.KindWords;
import uk.kindred.market.board.UnmetWords;
import uk.kindred.market.board.WantedBoard;
import uk.kindred.market.demand.Demand;
import uk.kindred.market.demand.DemandFigures;
import uk.kindred.market.demand.MonthWords;
import uk.kindred.places.Council;

/** What is looked for and not found: only what is told to anybody. */
@Component
@Order(60)
class DemandInStatement implements StatementSection {

    private static final int MONTHS = 12;
    private static final int MOST_LINES = 12;

    private final Demand demand;
    private final WantedBoard boards;

    DemandInStatement(Demand demand, WantedBoard boards) {
        this.demand = demand;
        this.boards = boards;
    }

    @Override
    public String slug() {
        return "demand";
    }

    @Override
    public String title() {
        return "What people look for";
    }

    @Override
    public SectionFigures of(Council council) {
        DemandFigures figures = demand.of(council, MONTHS);
        List<String> sentences = new ArrayList<>();
        List<Figure> shown = new ArrayList<>();
        if (figures.kinds().isEmpty()) {
            sentences.add("Nothing that people looked for on Kindred in " + council.shortName()
                    + " can be told yet: less than ten searches are never told.");
        } else {
            shown.add(searches(figures));
            List<String> notFound = boards.listNotFound(council, MONTHS, MOST_LINES);
            if (!notFound.isEmpty()) {
                sentences.add("Not found:\n- " + notFound.stream().distinct().collect(Collectors.joining("\n- ")));
            }
        }
        boards.unmet(council).filter(unmet -> !unmet.needs().isEmpty()).ifPresent(unmet -> shown.add(unmet(unmet)));
        return new SectionFigures(
                slug(),
                title(),
                sentences,
                shown,
                "searches and plans on Kindred, by whole months, each number rounded down to tens: at least so many. What"
                        + " was looked for less than ten times is not told. Searches are counted, and not people.");
    }

    private static Figure searches(DemandFigures figures) {
        return Figure.bars(
                "searches",
                "Searches by kind, " + MonthWords.of(figures.months()),
                "At least so many; several kinds at once, and none, count by themselves.",
                "Looked for",
                "Searches, at least",
                figures.kinds().stream()
                        .map(kind -> Figure.Row.ofValues(KindWords.label(kind.kind()), List.of((double) kind.tens())))
                        .toList());
    }

    private static Figure unmet(WantedBoard.HalfYearsUnmet unmet) {
        return Figure.table(
                "unmet",
                "What plans for a whole week lacked, " + unmet.half().inWords(),
                "Where people agreed to have it counted.",
                List.of("Help with", "Why", "At least"),
                unmet.needs().stream()
                        .map(need -> Figure.Row.ofCells(
                                need.help().label(), UnmetWords.why(need.reason()), SupplyFigures.number(need.tens())))
                        .toList());
    }
}
