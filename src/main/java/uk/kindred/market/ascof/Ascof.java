package uk.kindred.market.ascof;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.kindred.base.Folders;
import uk.kindred.market.likeness.Neighbours;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** What the framework says of a council, beside its statistical neighbours, its region and England. */
@Service
public class Ascof {

    private static final String FILE = "councils/ascof-2024-25.csv.gz";
    private static final int FEWEST = 5;

    /** The file has the Dorset of today under the code of the county before 2019 as well, and some measures only there. */
    private static final Map<String, String> ELSEWHERE = Map.of("E10000009", "E06000059");

    private final Folders folders;
    private final Councils councils;
    private final Neighbours neighbours;
    private final List<AscofMeasure> measures = AscofMeasure.list();
    private @Nullable AscofTable table;

    Ascof(Folders folders, Councils councils, Neighbours neighbours) {
        this.folders = folders;
        this.councils = councils;
        this.neighbours = neighbours;
    }

    /** Every measure, in the framework's order; those of which a council has no number too. */
    public AscofFigures of(Council council) {
        List<Council> alike = neighbours.of(council).stream()
                .map(Neighbours.Neighbour::council)
                .toList();
        List<String> region = councils.list().stream()
                .filter(other -> other.region().equals(council.region()))
                .map(Council::gss)
                .toList();
        List<String> england = councils.list().stream().map(Council::gss).toList();
        AscofTable known = table();
        return new AscofFigures(
                council,
                alike,
                measures.stream()
                        .filter(measure -> !known.periods(measure.code()).isEmpty())
                        .map(measure -> figure(
                                known,
                                measure,
                                council,
                                england,
                                region,
                                alike.stream().map(Council::gss).toList()))
                        .toList());
    }

    private static AscofFigure figure(
            AscofTable table,
            AscofMeasure measure,
            Council council,
            List<String> england,
            List<String> region,
            List<String> alike) {
        List<String> periods = table.periods(measure.code());
        String code = measure.code();
        String period = periods.getFirst();
        String gss = council.gss();
        Double value = table.value(code, period, gss);
        return new AscofFigure(
                measure,
                table.title(code),
                period,
                value,
                value == null ? table.missing(code, period, gss) : null,
                table.margin(code, period, gss),
                before(table, code, periods, gss),
                table.median(code, period, england, FEWEST),
                table.median(code, period, region, FEWEST),
                table.median(code, period, alike, FEWEST));
    }

    private static AscofFigure.@Nullable Before before(
            AscofTable table, String measure, List<String> periods, String gss) {
        if (periods.size() < 2) {
            return null;
        }
        Double value = table.value(measure, periods.get(1), gss);
        return value == null ? null : new AscofFigure.Before(periods.get(1), value);
    }

    private synchronized AscofTable table() {
        if (table == null) {
            table = AscofTable.read(
                    folders.openDataFolder().resolve(FILE),
                    code -> councils.findByGss(ELSEWHERE.getOrDefault(code, code))
                            .map(Council::gss)
                            .orElse(null));
        }
        return table;
    }
}
