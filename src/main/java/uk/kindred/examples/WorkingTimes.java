package uk.kindred.examples;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** When those who come to people work: a person alone on some days, a team on most; and many do not say. */
final class WorkingTimes {

    private WorkingTimes() {}

    static Set<DayOfWeek> days(Scene scene) {
        Chance chance = scene.chance();
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(chance.some(List.of(DayOfWeek.values()), 2, chance.percent(25) ? 7 : 5));
        return days;
    }

    static List<String> times(Scene scene) {
        return scene.chance().percent(70) ? scene.some("pa-times", 1, 4) : List.of();
    }

    static Set<DayOfWeek> teamDays(Scene scene) {
        return scene.chance().percent(75) ? EnumSet.allOf(DayOfWeek.class) : EnumSet.noneOf(DayOfWeek.class);
    }

    static List<String> teamTimes(Scene scene) {
        return scene.chance().percent(80) ? List.of("mornings", "afternoons", "evenings") : List.of();
    }
}
