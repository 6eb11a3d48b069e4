package uk.kindred.market.reach;

import java.time.LocalDate;
import java.util.List;

/**
 * What one council's postcodes have within reach of one kind.
 *
 * @param countedOn the day of the listings that were counted
 * @param sectors those of the council, by name; a sector that lies in two councils' areas with its part here
 */
public record KindReach(LocalDate countedOn, AreaReach whole, List<AreaReach> sectors) {

    public KindReach {
        sectors = List.copyOf(sectors);
    }

    static KindReach of(LocalDate countedOn, ReachTable table) {
        return new KindReach(
                countedOn,
                AreaReach.of(table.whole()),
                table.bySector().stream().map(AreaReach::of).toList());
    }
}
