package uk.kindred.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.QuoteLine;

/** One line of a whole cost: how much of what, at which price, from whom. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CostLine(
        @Schema(
                description = "weekly: their sum is the weekly cost; optional, apart and paid-by-nhs are in no sum",
                allowableValues = {
                    "weekly",
                    "yearly",
                    "once",
                    "deposit",
                    "purchase",
                    "leaving",
                    "optional",
                    "apart",
                    "paid-by-nhs"
                })
        String part,

        String what,
        @Schema(description = "How many, in words") String quantity,
        @Schema(description = "The price of one") Pence each,
        Pence amount,
        Pence inFirstYear,

        @Schema(description = "Null where the terms say it, and no price", nullable = true) @Nullable
        String source,

        @Schema(description = "A sum is as old as its oldest price", nullable = true) @Nullable
        LocalDate confirmedOn,

        @Schema(description = "How it was derived; null if it is as given", nullable = true) @Nullable
        String note) {

    static CostLine of(QuoteLine line) {
        PriceSource source = line.source();
        return new CostLine(
                line.part().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                line.what(),
                line.quantity(),
                Pence.of(line.each()),
                Pence.of(line.amount()),
                Pence.of(line.inFirstYear()),
                source == null ? null : source.slug(),
                line.confirmedOn(),
                line.note());
    }
}
