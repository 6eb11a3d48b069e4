package uk.kindred.market.likeness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.base.Folders;
import uk.kindred.places.Council;
import uk.kindred.places.CouncilPopulations;
import uk.kindred.places.CouncilPopulations.Population;
import uk.kindred.places.Councils;
import uk.kindred.places.EveryPostcode;

/**
 * Councils whose people and land are most like a council's, by a method of our own over open data. They are not the nearest
 * neighbours of the Chartered Institute of Public Finance and Accountancy (CIPFA), which cannot be shipped.
 */
@Service
public class Neighbours {

    /** As many as are usual for comparisons between councils. */
    public static final int MANY = 15;

    private final Folders folders;
    private final Councils councils;
    private final CouncilPopulations populations;
    private final EveryPostcode postcodes;
    private final JsonMapper json;
    private @Nullable Map<String, double[]> traits;
    private @Nullable Likeness likeness;

    Neighbours(
            Folders folders,
            Councils councils,
            CouncilPopulations populations,
            EveryPostcode postcodes,
            JsonMapper json) {
        this.folders = folders;
        this.councils = councils;
        this.populations = populations;
        this.postcodes = postcodes;
        this.json = json;
    }

    /** @param distance as {@link Likeness.Like} has it */
    public record Neighbour(Council council, double distance) {}

    /** The nearest first; the council itself is not among them. Reckoned when first asked, which takes about a second. */
    public List<Neighbour> of(Council council) {
        return likeness().nearest(council.gss(), MANY).stream()
                .map(like -> new Neighbour(councils.findByGss(like.gss()).orElseThrow(), like.distance()))
                .toList();
    }

    /** Each council's traits by its code, in {@link Trait}'s order. */
    public synchronized Map<String, double[]> traits() {
        if (traits == null) {
            traits = measure();
        }
        return traits;
    }

    private synchronized Likeness likeness() {
        if (likeness == null) {
            likeness = Likeness.of(traits());
        }
        return likeness;
    }

    private Map<String, double[]> measure() {
        Map<String, Double> areas =
                Outlines.areas(json.readTree(folders.openDataFolder().resolve("councils/councils.geojson")));
        Map<String, Double> sparse = SparsePostcodes.shares(postcodes);
        Map<String, double[]> measured = new LinkedHashMap<>();
        for (Council council : councils.list()) {
            Double area = areas.get(council.gss());
            Population people = populations.find(council.gss()).orElse(null);
            if (area != null && people != null && people.from65() > 0) {
                measured.put(council.gss(), of(people, area, sparse.getOrDefault(council.gss(), 0.0)));
            }
        }
        return measured;
    }

    private static double[] of(Population people, double squareKilometres, double sparse) {
        return new double[] {
            Math.log(people.all()),
            (double) people.from18To64() / people.all(),
            (double) people.from65() / people.all(),
            (double) people.from85() / people.from65(),
            Math.log(people.all() / squareKilometres),
            sparse
        };
    }
}
