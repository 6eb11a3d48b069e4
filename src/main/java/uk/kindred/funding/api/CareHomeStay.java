package uk.kindred.funding.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.Stay;

/** A stay in a care home, as questions name it. */
@Schema(name = "CareHomeStay")
public record CareHomeStay(
        @Schema(description = "The first night") @Nullable LocalDate from,

        @Schema(description = "The day of leaving") @Nullable
        LocalDate to) {

    /** @throws uk.kindred.base.web.BadParameterException for what is missing, in the words of the question */
    public Stay read() {
        return Asked.answered(() -> new Stay(Asked.required(from, "stays.from"), Asked.required(to, "stays.to")));
    }
}
