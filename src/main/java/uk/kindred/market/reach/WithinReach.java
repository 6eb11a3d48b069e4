package uk.kindred.market.reach;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Council;
import uk.kindred.places.EveryPostcode;

/**
 * Tells what is within reach of people's own doors, and where nothing is. A postcode has the options that a search near it
 * finds within the miles; docs/decisions/083-reach-by-postcode.md is the method.
 */
@Service
@Transactional(readOnly = true)
public class WithinReach {

    private static final int MOST_SECONDS = 20;

    private final OptionRows rows;
    private final EveryPostcode postcodes;

    WithinReach(OptionRows rows, EveryPostcode postcodes) {
        this.rows = rows;
        this.postcodes = postcodes;
    }

    /** Of all of England's postcodes, each kind. Seconds, and some hundred megabytes while it lasts. */
    public Map<SupportKind, ReachTable> england(ReachQuestion question) {
        return england(gridOfEngland(), question);
    }

    /** For several questions one after the other. */
    PostcodeGrid gridOfEngland() {
        return PostcodeGrid.ofEngland(postcodes);
    }

    /** @param grid of all England's postcodes */
    @Transactional(readOnly = true)
    public Map<SupportKind, ReachTable> england(PostcodeGrid grid, ReachQuestion question) {
        Map<SupportKind, ReachTable> tables = new EnumMap<>(SupportKind.class);
        rows.list(question, null, null)
                .forEach((kind, options) ->
                        tables.put(kind, ReachTable.of(grid, Coverage.count(grid, options, question.miles()))));
        return tables;
    }

    /** Of one council's postcodes, each kind; what would be if the market changed is asked of the answer. */
    public CouncilReach of(Council council, ReachQuestion question) {
        return reckon(council, question, null);
    }

    /** Of one kind alone, for somebody who waits for it: given up where PostgreSQL takes too long. */
    @Transactional(readOnly = true, timeout = MOST_SECONDS)
    public CouncilReach of(Council council, ReachQuestion question, SupportKind kind) {
        return reckon(council, question, kind);
    }

    private CouncilReach reckon(Council council, ReachQuestion question, @Nullable SupportKind kind) {
        PostcodeGrid grid = PostcodeGrid.ofCouncil(postcodes, council.gss());
        OptionRows.@Nullable Window window = window(grid, council);
        return new CouncilReach(grid, question, window == null ? Map.of() : rows.list(question, kind, window));
    }

    private static OptionRows.@Nullable Window window(PostcodeGrid grid, Council council) {
        if (grid.size() == 0) {
            return null;
        }
        double south = 90;
        double north = -90;
        double west = 180;
        double east = -180;
        TreeSet<String> districts = new TreeSet<>();
        for (int position = 0; position < grid.size(); position++) {
            Coordinates place = grid.coordinatesAt(position);
            south = Math.min(south, place.latitude());
            north = Math.max(north, place.latitude());
            west = Math.min(west, place.longitude());
            east = Math.max(east, place.longitude());
            districts.add(grid.areas().get(grid.areaAt(position)).district());
        }
        return new OptionRows.Window(south, north, west, east, council.gss(), List.copyOf(districts));
    }
}
