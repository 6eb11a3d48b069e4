package uk.kindred.market.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.AreaServed;
import uk.kindred.places.EveryPostcode;

/**
 * The smallest areas that are told apart: a postcode sector, or the part of it that lies in one council's area. Whoever
 * serves a district or a council serves some of these whole.
 */
final class SmallAreas {

    private final List<SmallArea> areas = new ArrayList<>();
    private final Map<String, BitSet> ofDistricts = new HashMap<>();
    private final Map<String, BitSet> ofCouncils = new HashMap<>();

    /** @param council null where the source gives none */
    record SmallArea(
            String sector, String district, @Nullable String council) {}

    private record Key(int sector, @Nullable String council) {}

    /** @param areaOfRow is filled with the area's number of each of the rows */
    SmallAreas(EveryPostcode postcodes, int[] rows, int[] areaOfRow) {
        Map<Key, Integer> numbers = new HashMap<>();
        for (int index = 0; index < rows.length; index++) {
            Key key = new Key(postcodes.sectorAt(rows[index]), postcodes.councilAt(rows[index]));
            areaOfRow[index] = numbers.computeIfAbsent(key, fresh -> add(postcodes, fresh));
        }
    }

    private int add(EveryPostcode postcodes, Key key) {
        int number = areas.size();
        String sector = postcodes.sectorName(key.sector);
        SmallArea area = new SmallArea(sector, sector.substring(0, sector.indexOf(' ')), key.council);
        areas.add(area);
        ofDistricts.computeIfAbsent(area.district, any -> new BitSet()).set(number);
        if (key.council != null) {
            ofCouncils.computeIfAbsent(key.council, any -> new BitSet()).set(number);
        }
        return number;
    }

    int count() {
        return areas.size();
    }

    SmallArea get(int number) {
        return areas.get(number);
    }

    /** Those that somebody serves who names districts or councils; none if nothing is named. */
    BitSet servedBy(AreaServed served) {
        BitSet all = new BitSet();
        served.districts().stream().map(ofDistricts::get).forEach(some -> add(all, some));
        served.councilGss().stream().map(ofCouncils::get).forEach(some -> add(all, some));
        return all;
    }

    private static void add(BitSet all, @Nullable BitSet some) {
        if (some != null) {
            all.or(some);
        }
    }
}
