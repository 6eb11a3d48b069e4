package uk.kindred.market.board;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.market.demand.Breakdown;
import uk.kindred.market.demand.Demand;
import uk.kindred.market.demand.DemandFigures.KindDemand;
import uk.kindred.matching.HalfYear;
import uk.kindred.matching.UnmetNeed;
import uk.kindred.matching.UnmetNeeds;
import uk.kindred.places.Council;

/**
 * What was looked for in a council's area, and what plans lacked: only what is told to anybody, docs/decisions/085 and 090. It
 * reckons nothing of it.
 */
@Service
@Transactional(readOnly = true)
public class WantedBoard {

    /** What was not found first, then the most; the same order always. */
    private static final Comparator<WantedLine> ORDER = Comparator.comparing(WantedLine::isNotFound)
            .thenComparing(WantedLine::tens)
            .reversed()
            .thenComparing(WantedLine::kind)
            .thenComparing(
                    line -> line.breakdown() == null ? "" : line.breakdown().slug())
            .thenComparing(WantedLine::value);

    private final Demand demand;
    private final UnmetNeeds unmet;

    WantedBoard(Demand demand, UnmetNeeds unmet) {
        this.demand = demand;
        this.unmet = unmet;
    }

    /**
     * @param months newest first; none before the first month is told
     * @param lines those that were asked for
     */
    record Board(List<YearMonth> months, List<WantedLine> lines) {

        Board {
            months = List.copyOf(months);
            lines = List.copyOf(lines);
        }
    }

    /** @param needs the most often first */
    public record HalfYearsUnmet(HalfYear half, List<UnmetNeed> needs) {

        public HalfYearsUnmet {
            needs = List.copyOf(needs);
        }
    }

    Board of(Council council, BoardQuestion question) {
        var figures = demand.of(council, question.months());
        return new Board(
                figures.months(),
                figures.kinds().stream()
                        .flatMap(kind -> lines(kind).stream())
                        .filter(question::takes)
                        .sorted(ORDER)
                        .toList());
    }

    /** The newest half-year's; empty before the first one is told. */
    public Optional<HalfYearsUnmet> unmet(Council council) {
        return unmet.listHalfYears().stream()
                .findFirst()
                .map(half -> new HalfYearsUnmet(half, unmet.listOf(council, half)));
    }

    /** As sentences what was not found in the last months that are told, the most often first. */
    public List<String> listNotFound(Council council, int months, int most) {
        return of(council, new BoardQuestion(List.of(), BoardBy.NOT_FOUND, months, 1)).lines().stream()
                .limit(most)
                .map(WantedLine::words)
                .toList();
    }

    private static List<WantedLine> lines(KindDemand kind) {
        List<WantedLine> lines = new ArrayList<>();
        lines.add(new WantedLine(kind.kind(), null, "", kind.tens()));
        kind.values().stream()
                .filter(value -> Breakdown.isSpecific(value.value()))
                .forEach(value ->
                        lines.add(new WantedLine(kind.kind(), value.breakdown(), value.value(), value.tens())));
        return lines;
    }
}
