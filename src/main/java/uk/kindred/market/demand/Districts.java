package uk.kindred.market.demand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.places.EveryPostcode;

/** The postcode districts that demand is told by: of each council those that are coarse enough. */
@Component
class Districts {

    /** Live postcodes of a district in one council's area: some ten thousand people on average. */
    static final int FEWEST_POSTCODES = 300;

    private final EveryPostcode postcodes;
    private volatile Map<String, List<String>> ofCouncils = Map.of();

    Districts(EveryPostcode postcodes) {
        this.postcodes = postcodes;
    }

    /** A district by which a search in this council's area is counted. */
    String coarse(String councilGss, @Nullable String district) {
        if (district == null) {
            return Breakdown.NONE;
        }
        return ofCouncils().getOrDefault(councilGss, List.of()).contains(district) ? district : Breakdown.OTHER;
    }

    /** Those of this council's area by which searches are told apart. */
    List<String> listValues(String councilGss) {
        return ofCouncils().getOrDefault(councilGss, List.of());
    }

    /** Counted when first asked, in a tenth of a second. */
    private Map<String, List<String>> ofCouncils() {
        if (ofCouncils.isEmpty()) {
            ofCouncils = count();
        }
        return ofCouncils;
    }

    private Map<String, List<String>> count() {
        Map<String, Map<Integer, Integer>> sectors = new HashMap<>();
        for (int row = 0; row < postcodes.size(); row++) {
            String council = postcodes.councilAt(row);
            if (council != null) {
                sectors.computeIfAbsent(council, any -> new HashMap<>())
                        .merge(postcodes.sectorAt(row), 1, Integer::sum);
            }
        }
        Map<String, List<String>> coarse = new HashMap<>();
        sectors.forEach((council, counts) -> coarse.put(council, coarse(counts)));
        return coarse;
    }

    private List<String> coarse(Map<Integer, Integer> sectors) {
        Map<String, Integer> districts = new TreeMap<>();
        sectors.forEach((sector, count) -> {
            String name = postcodes.sectorName(sector);
            districts.merge(name.substring(0, name.indexOf(' ')), count, Integer::sum);
        });
        return districts.entrySet().stream()
                .filter(district -> district.getValue() >= FEWEST_POSTCODES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
