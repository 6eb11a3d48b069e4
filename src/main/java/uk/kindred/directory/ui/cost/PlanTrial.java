package uk.kindred.directory.ui.cost;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PlanParts;
import uk.kindred.pricing.UnreadablePlanException;

/**
 * A plan put together from fields, each tried with those before it: what cannot be read, or has no room beside them, is
 * left out and told.
 */
public final class PlanTrial {

    private static final int MINUTES_IN_DAY = 24 * 60;
    private static final int STEP_MINUTES = 30;
    private static final int NINE = 9 * 60;

    private final List<String> parts = new ArrayList<>();
    private final List<String> visits = new ArrayList<>();
    private final Map<String, String> problems = new LinkedHashMap<>();

    /** @param advice what to say if it cannot be read even by itself */
    public boolean add(String field, String part, String advice) {
        String problem = problem(text(part, null));
        if (problem == null) {
            parts.add(part);
            return true;
        }
        // by itself it may be well: then what is wrong is how it goes with the others, or how much it is
        problems.put(field, problem(part) == null ? problem : advice);
        return false;
    }

    /** A visit without a time finds one of its own. */
    public void add(String field, TypedVisit visit) {
        String problem = null;
        for (TypedVisit one : visit.at().isEmpty() ? anyTimes(visit).toList() : List.of(visit)) {
            problem = problem(text(null, one.text()));
            if (problem == null) {
                visits.add(one.text());
                return;
            }
        }
        boolean alone = problem(PlanParts.VISITS + ":" + visit.text()) == null;
        problems.put(field, alone && problem != null ? problem : PlanAdvice.FROM_LIST);
    }

    public Map<String, String> problems() {
        return problems;
    }

    /** Blank if nothing was added. */
    public String text() {
        return text(null, null);
    }

    public Plan plan() {
        return Plan.parse(text());
    }

    private String text(@Nullable String part, @Nullable String visit) {
        List<String> all = new ArrayList<>();
        List<String> allVisits = new ArrayList<>(visits);
        if (visit != null) {
            allVisits.add(visit);
        }
        if (!allVisits.isEmpty()) {
            all.add(PlanParts.VISITS + ":" + String.join(",", allVisits));
        }
        all.addAll(parts);
        if (part != null) {
            all.add(part);
        }
        return String.join(";", all);
    }

    private static @Nullable String problem(String text) {
        try {
            Plan.parse(text);
            return null;
        } catch (UnreadablePlanException unreadable) {
            return unreadable.getMessage();
        }
    }

    private static Stream<TypedVisit> anyTimes(TypedVisit visit) {
        return IntStream.iterate(0, minutes -> minutes < MINUTES_IN_DAY, minutes -> minutes + STEP_MINUTES)
                .mapToObj(minutes -> LocalTime.ofSecondOfDay((NINE + minutes) % MINUTES_IN_DAY * 60L))
                .map(start -> new TypedVisit(visit.days(), start.toString(), visit.minutes()));
    }
}
