package uk.kindred.directory.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import uk.kindred.directory.FactSource;
import uk.kindred.directory.RegisterFact;

/** A fact that stands as an older register stated it. */
@Schema(name = "OlderFact")
record OlderFactAnswer(
        @Schema(description = "Which fact", example = "rating")
        String fact,

        @Schema(description = "The register that stated it", example = "CQC API")
        String source,

        @Schema(description = "The day, or the first day of the month, that it speaks for")
        LocalDate sourceAsAt) {

    static OlderFactAnswer of(Map.Entry<RegisterFact, FactSource> older) {
        return new OlderFactAnswer(
                older.getKey().slug(), older.getValue().name(), older.getValue().asAt());
    }
}
