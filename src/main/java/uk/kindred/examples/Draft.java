package uk.kindred.examples;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Terms;

/**
 * What a kind's maker adds; its prices are in the scene's asks.
 *
 * @param kinds the scene's, and any other that the service is as well
 * @param description the file that it is worded from
 * @param values for words of the description that must agree with the facts
 */
record Draft(
        List<SupportKind> kinds,
        @Nullable Integer beds,
        SupportDetails details,
        AreaServed areaServed,
        Terms terms,
        String description,
        Map<String, String> values) {

    static Draft of(Scene scene, SupportDetails details, AreaServed areaServed, Terms terms, String description) {
        return new Draft(List.of(scene.kind()), null, details, areaServed, terms, description, Map.of());
    }

    Draft with(Map<String, String> newValues) {
        return new Draft(kinds, beds, details, areaServed, terms, description, newValues);
    }
}
