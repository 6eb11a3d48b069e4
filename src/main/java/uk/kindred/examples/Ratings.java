package uk.kindred.examples;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.KeyQuestion;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RegisterEntry;

/** Ratings as the regulator might give: most good, many old, some not yet given. None for kinds that are not rated. */
final class Ratings {

    private static final int NOT_YET_PERCENT = 15;
    private static final int OLDEST_DAYS = 2_700;
    private static final int RECENT_DAYS = 900;

    private Ratings() {}

    static RegisterEntry.@Nullable Ratings of(Scene scene) {
        Chance chance = scene.chance();
        if (!scene.kind().isRated() || chance.percent(NOT_YET_PERCENT)) {
            return null;
        }
        Rating overall = chance.weighted(List.of(Rating.values()), Ratings::weight);
        Map<KeyQuestion, Rating> byQuestion = new EnumMap<>(KeyQuestion.class);
        for (KeyQuestion question : KeyQuestion.values()) {
            byQuestion.put(question, chance.percent(72) ? overall : Rating.GOOD);
        }
        LocalDate on = scene.saidOn().minusDays(chance.between(30, chance.percent(45) ? RECENT_DAYS : OLDEST_DAYS));
        return new RegisterEntry.Ratings(overall, null, byQuestion, on);
    }

    private static int weight(Rating rating) {
        return switch (rating) {
            case OUTSTANDING -> 6;
            case GOOD -> 74;
            case REQUIRES_IMPROVEMENT -> 17;
            case INADEQUATE -> 3;
            case NOT_RATED -> 0;
        };
    }
}
