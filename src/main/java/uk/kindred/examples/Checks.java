package uk.kindred.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.directory.SupportDetails.Check;

/** Checks of people who work for themselves: seen by somebody, only said, or not shown at all. */
final class Checks {

    private static final int SEEN_WITHIN_DAYS = 1_100;

    private Checks() {}

    static List<Check> of(Scene scene) {
        Chance chance = scene.chance();
        List<Check> checks = new ArrayList<>();
        if (chance.percent(78)) {
            checks.add(check(scene, chance.percent(70) ? "Enhanced DBS with barred lists" : "Basic DBS"));
        }
        if (chance.percent(60)) {
            checks.add(check(scene, "Public liability insurance, £" + chance.pick(List.of(2, 5, 5, 10)) + " million"));
        }
        if (chance.percent(35)) {
            checks.add(check(scene, chance.pick(List.of("First aid", "Moving and handling", "Food hygiene level 2"))));
        }
        if (chance.percent(40)) {
            checks.add(check(scene, "Two references"));
        }
        return checks;
    }

    static LocalDate seenOn(Scene scene, int mostDaysAgo) {
        return scene.saidOn().minusDays(scene.chance().between(5, mostDaysAgo));
    }

    private static Check check(Scene scene, String what) {
        return scene.chance().percent(65)
                ? new Check(what, scene.area().council().name(), seenOn(scene, SEEN_WITHIN_DAYS))
                : new Check(what, null, null);
    }
}
