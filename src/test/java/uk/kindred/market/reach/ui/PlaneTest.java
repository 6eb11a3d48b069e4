package uk.kindred.market.reach.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import uk.kindred.places.Coordinates;

class PlaneTest {

    private static final int SPOTS = 60;

    private final Random random = new Random(89);
    private final Plane plane = new Plane(List.of(new Coordinates(53.7, -1.8), new Coordinates(53.95, -1.3)));

    @Test
    void whatIsFarthestNorthAndWestIsTopAndLeft() {
        Plane.Spot corner = plane.spot(new Coordinates(53.95, -1.8));
        assertThat(corner.x()).isEqualTo(6, Offset.offset(0.01));
        assertThat(corner.y()).isEqualTo(6, Offset.offset(0.01));
        assertThat(plane.spot(new Coordinates(53.7, -1.3)).x()).isEqualTo(Plane.WIDTH - 6, Offset.offset(0.01));
        assertThat(plane.milesAcross()).isBetween(20.0, 21.0);
    }

    @Test
    void cellsShareThePlaneAndEachHasWhatIsNearestToItsSpot() {
        List<Plane.Spot> spots = new ArrayList<>();
        for (int number = 0; number < SPOTS; number++) {
            spots.add(anywhere());
        }
        List<List<Plane.Spot>> cells =
                spots.stream().map(spot -> plane.cell(spot, spots)).toList();
        assertThat(cells.stream().mapToDouble(PlaneTest::size).sum())
                .isEqualTo(Plane.WIDTH * plane.height(), Offset.offset(1.0));
        for (int number = 0; number < 500; number++) {
            Plane.Spot any = anywhere();
            Plane.Spot nearest = spots.stream()
                    .min(Comparator.comparingDouble(any::squaredTo))
                    .orElseThrow();
            assertThat(holds(cells.get(spots.indexOf(nearest)), any)).isTrue();
        }
    }

    private Plane.Spot anywhere() {
        return new Plane.Spot(random.nextDouble() * Plane.WIDTH, random.nextDouble() * plane.height());
    }

    private static double size(List<Plane.Spot> cell) {
        double sum = 0;
        for (int index = 0; index < cell.size(); index++) {
            sum += cross(cell.get(index), cell.get((index + 1) % cell.size()), new Plane.Spot(0, 0));
        }
        return Math.abs(sum) / 2;
    }

    /** Cells have no dents, so that all of one lies on the same side of each of its edges. */
    private static boolean holds(List<Plane.Spot> cell, Plane.Spot spot) {
        double side = 0;
        for (int index = 0; index < cell.size(); index++) {
            double turn = cross(cell.get(index), cell.get((index + 1) % cell.size()), spot);
            if (turn * side < -1e-6) {
                return false;
            }
            side = Math.abs(turn) > 1e-6 ? turn : side;
        }
        return true;
    }

    private static double cross(Plane.Spot from, Plane.Spot to, Plane.Spot of) {
        return (from.x() - of.x()) * (to.y() - of.y()) - (from.y() - of.y()) * (to.x() - of.x());
    }
}
