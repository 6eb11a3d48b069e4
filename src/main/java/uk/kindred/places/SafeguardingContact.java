package uk.kindred.places;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a council takes word that an adult may be hurt, neglected or cheated.
 *
 * @param phone as printed, "0113 222 4401"
 * @param outOfHoursPhone at night and at weekends; null where the source gives none, or the same answers
 * @param page of the council, from which both are
 * @param confirmedOn when somebody last called it for Kindred; null: never
 */
public record SafeguardingContact(
        String phone,
        @Nullable String outOfHoursPhone,
        URI page,
        @Nullable LocalDate confirmedOn) {}
