package uk.kindred.places;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.kindred.base.Folders;

/** How many people live in each council's area, by the Office for National Statistics' estimate of data/councils/councils.csv. */
@Component
public final class CouncilPopulations {

    private static final Pattern TOTAL = Pattern.compile("pop_total_(\\d{4})");

    private final Map<String, Population> populations = new HashMap<>();
    private final int year;

    CouncilPopulations(Folders folders) {
        var rows = OpenCsv.rows(folders.openDataFolder().resolve("councils/councils.csv"));
        year = rows.getFirst().getHeader().stream()
                .map(TOTAL::matcher)
                .filter(Matcher::matches)
                .map(column -> Integer.parseInt(column.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("councils.csv does not say of which year its people are"));
        rows.forEach(row -> populations.put(row.getField("gss"), population(row)));
    }

    /**
     * @param all of every age
     * @param from85 among those from 65
     */
    public record Population(long all, long from18To64, long from65, long from85) {

        static final Population NOBODY = new Population(0, 0, 0, 0);

        public Population plus(Population more) {
            return new Population(
                    all + more.all, from18To64 + more.from18To64, from65 + more.from65, from85 + more.from85);
        }
    }

    /** The estimates are for the middle of this year. */
    public int year() {
        return year;
    }

    /** @param gss a council's code as {@link Council} has it */
    public Optional<Population> find(String gss) {
        return Optional.ofNullable(populations.get(gss));
    }

    /** Of several councils together; those that are not known count for nothing. */
    public Population sum(Iterable<String> gss) {
        Population sum = Population.NOBODY;
        for (String one : gss) {
            sum = sum.plus(populations.getOrDefault(one, Population.NOBODY));
        }
        return sum;
    }

    private Population population(NamedCsvRecord row) {
        return new Population(
                number(row, "pop_total_"),
                number(row, "pop_18_64_"),
                number(row, "pop_65_plus_"),
                number(row, "pop_85_plus_"));
    }

    private long number(NamedCsvRecord row, String column) {
        return Long.parseLong(row.getField(column + year));
    }
}
