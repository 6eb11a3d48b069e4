package uk.kindred.market.reach;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import uk.kindred.places.Coordinates;
import uk.kindred.places.EveryPostcode;

/** The middle of the postcodes of each sector, or of the part of it that lies in one council's area. */
@Component
public class SectorCentres {

    private final EveryPostcode postcodes;
    private Map<String, Map<String, Coordinates>> byCouncil = Map.of();

    SectorCentres(EveryPostcode postcodes) {
        this.postcodes = postcodes;
    }

    private static final class Sum {
        private double latitude;
        private double longitude;
        private int postcodes;

        private void add(Coordinates place) {
            latitude += place.latitude();
            longitude += place.longitude();
            postcodes++;
        }

        private Coordinates middle() {
            return new Coordinates(latitude / postcodes, longitude / postcodes);
        }
    }

    /** By sector's name. All councils' are worked out when the first is asked for, which takes less than a second. */
    public synchronized Map<String, Coordinates> of(String gss) {
        if (byCouncil.isEmpty()) {
            byCouncil = workOut();
        }
        return byCouncil.getOrDefault(gss, Map.of());
    }

    private Map<String, Map<String, Coordinates>> workOut() {
        Map<String, Map<Integer, Sum>> sums = new HashMap<>();
        for (int row = 0; row < postcodes.size(); row++) {
            String council = postcodes.councilAt(row);
            if (council != null) {
                sums.computeIfAbsent(council, any -> new HashMap<>())
                        .computeIfAbsent(postcodes.sectorAt(row), any -> new Sum())
                        .add(postcodes.coordinatesAt(row));
            }
        }
        Map<String, Map<String, Coordinates>> middles = new HashMap<>();
        sums.forEach((council, sectors) -> {
            Map<String, Coordinates> named = new TreeMap<>();
            sectors.forEach((sector, sum) -> named.put(postcodes.sectorName(sector), sum.middle()));
            middles.put(council, named);
        });
        return middles;
    }
}
