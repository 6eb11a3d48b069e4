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
        @Schema(description = "Slugs of what is not told") List<String> missing) {

    static KeyInformationAnswer of(KeyInformation information) {
        return new KeyInformationAnswer(
                information.known(),
                information.total(),
                information.missing().stream().map(KeyFact::slug).toList());
    }
}
