package uk.kindred.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long somebody's money lasts until the council's share begins, as a range. An estimate: nobody knows how fees rise, and
 * the council decides.
 *
 * @param expected with the expected rise and return
 * @param earliest the soonest end of all nine
 * @param latest the last
 * @param cells all nine
 * @param sensitivities what changes it, the most first
 */
public record Duration(Run expected, Run earliest, Run latest, List<Cell> cells, List<Sensitivity> sensitivities) {

    public Duration {
        cells = List.copyOf(cells);
        sensitivities = List.copyOf(sensitivities);
    }

    /** One rise of fees with one return, in hundredths of a percent a year. */
    public record Cell(int feeRise, int returns, Run run) {}

    /**
     * What one change alone does.
     *
     * @param weeksMore than expected; less than nothing where the money ends sooner
     */
    public record Sensitivity(String change, int weeksMore, Run run) {}

    /** @param table figures of later years count from their day; the last ones known go on */
    public static Duration of(Spender spender, Assumptions assumed, RateTable table) {
        List<Cell> cells = new ArrayList<>();
        for (int feeRise : assumed.feeRise().all()) {
            for (int returns : assumed.returns().all()) {
                cells.add(new Cell(feeRise, returns, Course.run(spender, assumed, table, feeRise, returns)));
            }
        }
        Comparator<Run> sooner = Comparator.comparingInt(Run::weeks);
        List<Run> runs = cells.stream().map(Cell::run).toList();
        Run expected = Course.run(
                spender,
                assumed,
                table,
                assumed.feeRise().expected(),
                assumed.returns().expected());
        return new Duration(
                expected,
                runs.stream().min(sooner).orElseThrow(),
                runs.stream().max(sooner).orElseThrow(),
                cells,
                Sensitivities.of(spender, assumed, table, expected));
    }
}
