package uk.kindred.examples;

import java.util.ArrayList;
import java.util.List;
import uk.kindred.directory.AreaServed;
import uk.kindred.places.Council;

/** How far examples go. Some do not say. */
final class Reach {

    private static final int UNSAID_PERCENT = 9;

    private Reach() {}

    /** Of services with an office. */
    static AreaServed ofTeam(Scene scene) {
        Chance chance = scene.chance();
        if (chance.percent(UNSAID_PERCENT)) {
            return AreaServed.UNKNOWN;
        }
        int way = chance.between(1, 100);
        if (way <= 40) {
            return miles(chance.between(4, 14));
        }
        return way <= 75 ? districts(scene, 3, 9) : councils(scene, 2);
    }

    /** Of one person, or a few. */
    static AreaServed ofPerson(Scene scene) {
        Chance chance = scene.chance();
        if (chance.percent(UNSAID_PERCENT)) {
            return AreaServed.UNKNOWN;
        }
        return chance.percent(60) ? miles(chance.between(2, 9)) : districts(scene, 1, 4);
    }

    /** Of those who place somebody and may be far away. */
    static AreaServed ofPlacements(Scene scene) {
        Chance chance = scene.chance();
        int way = chance.between(1, 100);
        if (way <= 40) {
            return new AreaServed(List.of(), List.of(), null, true);
        }
        return way <= 70 ? miles(chance.between(25, AreaServed.MOST_MILES)) : councils(scene, 3);
    }

    /** The area's council, and up to so many of its neighbours. */
    static AreaServed councils(Scene scene, int mostNeighbours) {
        List<String> gss = new ArrayList<>(List.of(scene.area().council().gss()));
        scene.chance().some(scene.area().neighbours(), 0, mostNeighbours).stream()
                .map(Council::gss)
                .forEach(gss::add);
        return new AreaServed(List.of(), gss, null, false);
    }

    private static AreaServed miles(int miles) {
        return new AreaServed(List.of(), List.of(), miles, false);
    }

    private static AreaServed districts(Scene scene, int least, int most) {
        List<String> nearest = scene.spots().districtsAround(scene.spot(), scene.area());
        int count = Math.min(nearest.size(), scene.chance().between(least, most));
        return new AreaServed(nearest.subList(0, count), List.of(), null, false);
    }
}
