package uk.kindred.market.reach;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kindred.market.reach.SmallAreas.SmallArea;

/** For one kind, what each small area has within reach; a few numbers an area, however many options and postcodes. */
public final class ReachTable {

    private static final String ALL = "all";
    private static final int COLUMNS = ReachShare.MOST + 1;

    private final SmallAreas areas;
    /** Of each small area, the postcodes with exactly so many options, the last of them for that many or more. */
    private final int[] postcodes;

    private ReachTable(SmallAreas areas, int[] postcodes) {
        this.areas = areas;
        this.postcodes = postcodes;
    }

    static ReachTable of(PostcodeGrid grid, int[] counts) {
        int[] postcodes = new int[grid.areas().count() * COLUMNS];
        for (int position = 0; position < counts.length; position++) {
            postcodes[grid.areaAt(position) * COLUMNS + Math.min(ReachShare.MOST, counts[position])]++;
        }
        return new ReachTable(grid.areas(), postcodes);
    }

    /** By name; a sector that lies in two councils' areas is told as one. */
    public List<ReachShare> bySector() {
        return by(SmallArea::sector);
    }

    public List<ReachShare> byDistrict() {
        return by(SmallArea::district);
    }

    /** By code, without the postcodes whose council is not known. */
    public List<ReachShare> byCouncil() {
        return by(SmallArea::council);
    }

    /** By council's code, and of each council by sector: the part of it that lies there. */
    Map<String, List<ReachShare>> sectorsByCouncil() {
        Map<String, Map<String, long[]>> sums = new TreeMap<>();
        for (int area = 0; area < areas.count(); area++) {
            String council = areas.get(area).council();
            if (council != null) {
                add(
                        area,
                        sums.computeIfAbsent(council, any -> new TreeMap<>())
                                .computeIfAbsent(areas.get(area).sector(), any -> new long[COLUMNS]));
            }
        }
        Map<String, List<ReachShare>> shares = new TreeMap<>();
        sums.forEach((council, sectors) -> shares.put(council, listed(sectors)));
        return shares;
    }

    /** All postcodes together: of England, or of the council that was asked about. */
    public ReachShare whole() {
        List<ReachShare> all = by(area -> ALL);
        return all.isEmpty() ? new ReachShare(ALL, new long[COLUMNS]) : all.getFirst();
    }

    /**
     * The share of people with at least so many options, if each council's people were spread evenly over its postcodes:
     * how many live at each postcode is not known.
     *
     * @param people of each council, by code; postcodes of others count for nobody
     * @return from 0 to 1; 0 if there is nobody
     */
    public double shareOfPeople(int options, Function<String, Long> people) {
        double all = 0;
        double reached = 0;
        for (ReachShare council : byCouncil()) {
            long living = people.apply(council.area());
            all += living;
            reached += living * council.share(options);
        }
        return all == 0 ? 0 : reached / all;
    }

    private List<ReachShare> by(Function<SmallArea, @Nullable String> name) {
        Map<String, long[]> sums = new TreeMap<>();
        for (int area = 0; area < areas.count(); area++) {
            String named = name.apply(areas.get(area));
            if (named != null) {
                add(area, sums.computeIfAbsent(named, any -> new long[COLUMNS]));
            }
        }
        return listed(sums);
    }

    private static List<ReachShare> listed(Map<String, long[]> sums) {
        return sums.entrySet().stream()
                .map(sum -> new ReachShare(sum.getKey(), sum.getValue()))
                .toList();
    }

    private void add(int area, long[] atLeast) {
        long more = 0;
        for (int options = ReachShare.MOST; options >= 0; options--) {
            more += postcodes[area * COLUMNS + options];
            atLeast[options] += more;
        }
    }
}
