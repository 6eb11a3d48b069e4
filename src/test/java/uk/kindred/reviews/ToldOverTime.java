package uk.kindred.reviews;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.reviews.CohortRule.Counted;
import uk.kindred.reviews.CohortRule.Recount;
import uk.kindred.reviews.CohortRule.Standing;
import uk.kindred.reviews.figures.Tally;

/** What a listing's figure for one question tells the world, round by round, and whose answers are in it. */
final class ToldOverTime {

    record Kept(
            Quarter quarter,
            Map<Long, Answer> members,
            Tally tally,
            int gone,
            @Nullable Band band) {}

    final Map<Long, Kept> cohorts = new LinkedHashMap<>();
    private long ids;

    /** @return whether the figure was made anew */
    boolean round(Map<Long, Answer> live, Quarter now) {
        Map<Long, Counted> counted = new HashMap<>();
        cohorts.forEach((id, kept) ->
                kept.members().forEach((review, answer) -> counted.put(review, new Counted(answer, id))));
        List<Standing> standing = new ArrayList<>();
        cohorts.forEach(
                (id, kept) -> standing.add(new Standing(id, kept.quarter(), kept.tally(), kept.gone(), kept.band())));
        Recount recount = CohortRule.recount(live, counted, standing, now).orElse(null);
        if (recount == null) {
            return false;
        }
        recount.dissolved().forEach(cohorts::remove);
        if (!recount.members().isEmpty()) {
            cohorts.put(
                    ++ids,
                    new Kept(
                            recount.quarter(),
                            recount.members(),
                            CohortRule.tally(recount.members().values()),
                            0,
                            recount.band()));
        }
        return true;
    }

    /** Somebody has taken their review back: that one counted is gone is all that is kept. */
    void takeBack(long review) {
        cohorts.replaceAll((id, kept) -> {
            if (!kept.members().containsKey(review)) {
                return kept;
            }
            Map<Long, Answer> left = new HashMap<>(kept.members());
            left.remove(review);
            return new Kept(kept.quarter(), left, kept.tally(), kept.gone() + 1, kept.band());
        });
    }

    Tally sum() {
        return Tally.sum(cohorts.values().stream().map(Kept::tally).toList());
    }

    /** "", "most", or all lines of the file. */
    String told() {
        StringBuilder told = new StringBuilder();
        cohorts.values()
                .forEach(kept -> told.append(
                        kept.band() == null
                                ? kept.quarter() + " " + kept.tally()
                                : kept.band().slug()));
        return told.toString();
    }
}
