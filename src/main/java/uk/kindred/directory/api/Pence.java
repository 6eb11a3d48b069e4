package uk.kindred.directory.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.PriceRange;

/** A sum, the same twice where it is not a range. */
@Schema(name = "Pence", description = "In pence; both the same where it is one sum and not a range")
public record Pence(long lowPence, long highPence) {

    public static Pence of(PriceRange range) {
        return new Pence(range.fromPence(), range.toPence());
    }

    public static @Nullable Pence ofNullable(@Nullable PriceRange range) {
        return range == null ? null : of(range);
    }
}
