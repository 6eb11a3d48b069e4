package uk.kindred.market.board;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.market.charts.LineChart;
import uk.kindred.market.demand.Breakdown;
import uk.kindred.market.demand.Demand;
import uk.kindred.market.demand.DemandFigures.KindDemand;
import uk.kindred.market.demand.DemandFigures.ValueDemand;
import uk.kindred.market.desk.NotFoundTrend;
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

    /** Which breakdown names what was not found. */
    private static final Map<String, Breakdown> WANTED =
            Map.of("0-language", Breakdown.LANGUAGE, "0-when", Breakdown.TIME, "0-need", Breakdown.NEED);

    private final Demand demand;
    private final UnmetNeeds unmet;

    WantedBoard(Demand demand, UnmetNeeds unmet) {
        this.demand = demand;
        this.unmet = unmet;
    }

    /**
     * @param months newest first; none before the first month is told
     * @param lines those that were asked for
     * @param counted false where counting is switched off now
     */
    record Board(List<YearMonth> months, List<WantedLine> lines, boolean counted) {

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
                        .toList(),
                figures.counted());
    }

    /** What was not found month by month, of the kinds asked for; empty where no two months tell of it. */
    Optional<LineChart> trend(Council council, BoardQuestion question) {
        return NotFoundTrend.of(
                demand.byMonth(council, BoardQuestion.YEAR),
                kind -> question.kinds().isEmpty() || question.kinds().contains(kind));
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

    /** Which languages, times or needs are told beside those searches that found nothing for want of them. */
    private static List<ValueDemand> named(KindDemand kind, ValueDemand line) {
        Breakdown wanted = line.breakdown() == Breakdown.FOUND ? WANTED.get(line.value()) : null;
        return kind.values().stream()
                .filter(value -> value.breakdown() == wanted && Breakdown.isSpecific(value.value()))
                .toList();
    }

    private static List<WantedLine> lines(KindDemand kind) {
        List<WantedLine> lines = new ArrayList<>();
        lines.add(new WantedLine(kind.kind(), null, "", kind.tens(), List.of()));
        kind.values().stream()
                .filter(value -> Breakdown.isSpecific(value.value()))
                .forEach(value -> lines.add(new WantedLine(
                        kind.kind(), value.breakdown(), value.value(), value.tens(), named(kind, value))));
        return lines;
    }
}
