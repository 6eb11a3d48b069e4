package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.PartOfDay;

/** Takes needs apart by the time of the day, and takes off what is there already. */
final class Wants {

    /** What a need of weight one counts for: many numbers of parts divide it. */
    static final int POINTS = 60;

    private final MatchRequest request;

    Wants(MatchRequest request) {
        this.request = request;
    }

    List<Want> list() {
        return request.needs().stream().flatMap(need -> of(need).stream()).toList();
    }

    private List<Want> of(NeedAsked need) {
        Amount amount = need.amountOrTypical();
        int worth = need.importance().weight() * POINTS;
        List<Want> wants = new ArrayList<>();
        int taken = 0;
        for (Want whole : need.help().form().isByTheYear() ? List.of(aYear(need)) : inWeek(need, amount)) {
            // of what each part counts for, the sum is the need's worth to the point
            int before = worth * taken / amount.times();
            taken += whole.times();
            Want counted = whole.on(whole.days(), whole.times(), worth * taken / amount.times() - before);
            without(counted, need).filter(left -> left.times() > 0).ifPresent(wants::add);
        }
        return wants;
    }

    private static Want aYear(NeedAsked need) {
        Amount amount = need.amountOrTypical();
        return new Want(
                need.whose(),
                List.of(need.help()),
                need.importance(),
                null,
                null,
                Set.of(),
                amount.times(),
                amount.minutes(),
                0,
                1);
    }

    /** In each part of the day, on as many days as there are times left; then round again. */
    private static List<Want> inWeek(NeedAsked need, Amount amount) {
        Set<DayOfWeek> days =
                need.when().days().isEmpty() ? Want.ALL_DAYS : need.when().days();
        List<Want> wants = new ArrayList<>();
        int left = amount.times();
        for (int round = 1; left > 0; round++) {
            for (@Nullable PartOfDay part : parts(need)) {
                int times = Math.min(left, days.size());
                if (times > 0) {
                    wants.add(new Want(
                            need.whose(),
                            List.of(need.help()),
                            need.importance(),
                            part,
                            need.when().at(),
                            days,
                            times,
                            amount.minutes(),
                            0,
                            round));
                }
                left -= times;
            }
        }
        return wants;
    }

    private static List<@Nullable PartOfDay> parts(NeedAsked need) {
        LocalTime at = need.when().at();
        List<@Nullable PartOfDay> parts = new ArrayList<>();
        if (need.help().form().isNight()) {
            parts.add(PartOfDay.NIGHT);
        } else if (at != null) {
            parts.add(WeekGrid.partOf(at));
        } else {
            parts.addAll(new TreeSet<>(
                    need.when().parts().isEmpty()
                            ? need.help().typicalParts()
                            : need.when().parts()));
        }
        if (parts.isEmpty()) {
            parts.add(null);
        }
        return parts;
    }

    /** What is left to look for; empty if somebody does all of it. */
    private Optional<Want> without(Want want, NeedAsked need) {
        Want left = want;
        for (AlreadyThere there : request.there()) {
            if (there.isFor(need) && isThen(there.when(), left)) {
                left = without(left, there);
            }
            if (left.times() <= 0) {
                return Optional.empty();
            }
        }
        return Optional.of(left);
    }

    private static boolean isThen(When when, Want want) {
        return when.parts().isEmpty() || want.part() == null || when.parts().contains(want.part());
    }

    private static Want without(Want want, AlreadyThere there) {
        Set<DayOfWeek> named = there.when().days();
        Integer times = there.times();
        if (times != null || want.days().isEmpty()) {
            int left = times == null ? 0 : Math.max(0, want.times() - times);
            return want.on(want.days(), left, share(want, left));
        }
        EnumSet<DayOfWeek> days = EnumSet.copyOf(want.days());
        days.removeAll(named.isEmpty() ? Want.ALL_DAYS : named);
        int left = want.isEveryDay() ? days.size() : Math.min(days.size(), want.times());
        return want.on(days, left, share(want, left));
    }

    private static int share(Want want, int left) {
        return want.points() * left / want.times();
    }
}
