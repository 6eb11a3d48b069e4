package uk.kindred.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The postcode districts that lie in a town or council, at least a tenth of each. A council's are those of its postcodes,
 * and so are those of the town that it is named after; any other town is what lies around its centre.
 */
@Component
final class DistrictsWithin {

    private static final int A_TENTH = 10;
    /** England's median town of 10,000 people and more reaches about as far; the largest have their councils. */
    private static final double TOWN_MILES = 2;

    /** No centre of a district that reaches into a town is farther away. */
    private static final double FAR_MILES = 12;

    private final PostcodeTables tables;
    private final PostcodeAreas areas;
    private final Councils councils;
    private final Map<Coordinates, List<String>> ofTowns = new ConcurrentHashMap<>();
    private volatile Map<String, List<String>> ofCouncils = Map.of();

    DistrictsWithin(PostcodeTables tables, PostcodeAreas areas, Councils councils) {
        this.tables = tables;
        this.areas = areas;
        this.councils = councils;
    }

    List<String> of(Place place) {
        String gss = place.councilGss();
        boolean isCouncils = gss != null
                && (place.type() == PlaceType.COUNCIL
                        || councils.findByGss(gss)
                                .filter(council -> council.shortName().equals(place.label()))
                                .isPresent());
        return isCouncils
                ? ofCouncils().getOrDefault(gss, List.of())
                : ofTowns.computeIfAbsent(place.centre(), this::around);
    }

    /** Counted when first asked, in a few hundredths of a second. */
    private Map<String, List<String>> ofCouncils() {
        if (ofCouncils.isEmpty()) {
            Map<String, List<String>> counted = new HashMap<>();
            tables.get().countByDistrict().forEach((district, byCouncil) -> {
                int all =
                        byCouncil.values().stream().mapToInt(Integer::intValue).sum();
                byCouncil.forEach((code, inCouncil) -> {
                    if (inCouncil * A_TENTH >= all) {
                        String gss = councils.findByGss(code).map(Council::gss).orElse(code);
                        counted.computeIfAbsent(gss, any -> new ArrayList<>()).add(district);
                    }
                });
            });
            ofCouncils = counted;
        }
        return ofCouncils;
    }

    private List<String> around(Coordinates centre) {
        return areas.districts().stream()
                .filter(area -> area.ofPlaces() && area.centre().milesTo(centre) <= FAR_MILES)
                .map(PostcodeAreas.Area::name)
                .filter(district -> reachesInto(district, centre))
                .toList();
    }

    private boolean reachesInto(String district, Coordinates centre) {
        PostcodeTable table = tables.get();
        int start = PostcodeKeys.districtStart(district);
        int end = table.firstAtOrAfter(start + PostcodeKeys.DISTRICT_SPAN);
        int first = table.firstAtOrAfter(start);
        int inTown = 0;
        for (int row = first; row < end; row++) {
            if (table.coordinatesAt(row).milesTo(centre) <= TOWN_MILES) {
                inTown++;
            }
        }
        return inTown > 0 && inTown * A_TENTH >= end - first;
    }
}
