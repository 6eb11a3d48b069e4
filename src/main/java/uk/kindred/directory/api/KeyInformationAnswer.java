package uk.kindred.directory.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import uk.kindred.pricing.KeyFact;
import uk.kindred.pricing.KeyInformation;

/** How much of what people should know beforehand is told. */
@Schema(name = "KeyInformation", description = "It changes nobody’s place in a list")
record KeyInformationAnswer(
        int known,
        int of,

        @Schema(description = "Slugs of what is not told, or only in part")
        List<String> missing,

        @Schema(description = "Of each just what is not told, in words", example = "[\"no bank holiday rates\"]")
        List<String> lacks) {

    static KeyInformationAnswer of(KeyInformation information) {
        return new KeyInformationAnswer(
                information.known(),
                information.total(),
                information.missing().stream().map(KeyFact::slug).toList(),
                information.lacks());
    }
}
