package uk.kindred.examples;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PricedBy;

/** Whether an example has room for somebody. */
final class FreePlaces {

    private FreePlaces() {}

    static Availability of(Scene scene) {
        Chance chance = scene.chance();
        AvailabilityStatus status = chance.weighted(List.of(AvailabilityStatus.values()), FreePlaces::weight);
        boolean free = status == AvailabilityStatus.AVAILABLE;
        return new Availability(
                status,
                free && chance.percent(60) ? Integer.valueOf(chance.between(1, 4)) : null,
                free && chance.percent(20) ? scene.saidOn().plusDays(chance.between(7, 75)) : null,
                free ? note(scene) : null,
                PriceSource.EXAMPLE,
                scene.saidOn());
    }

    private static int weight(AvailabilityStatus status) {
        return switch (status) {
            case AVAILABLE -> 62;
            case WAITING_LIST -> 23;
            case FULL -> 15;
        };
    }

    private static @Nullable String note(Scene scene) {
        if (!scene.chance().percent(28)) {
            return null;
        }
        PricedBy pricedBy = scene.kind().pricedBy();
        return switch (pricedBy) {
            case HOURS -> scene.wordings().one("note-hours", scene.chance());
            case CARE_HOME -> scene.wordings().one("note-place", scene.chance());
            case HOUSING -> scene.wordings().one("note-housing", scene.chance());
            case LIVE_IN, DAYS, STAYS, SHARED_LIVES, HOMESHARE -> null;
        };
    }
}
