package uk.kindred.directory.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Features;
import uk.kindred.directory.Language;
import uk.kindred.directory.WorkerGender;

/** What people choose by, as slugs. */
@Schema(name = "Features", description = "Slugs, as the search’s parameters take them; what is not named is not known")
record FeaturesAnswer(List<String> languages, List<String> faiths, List<String> workers, List<String> features) {

    static FeaturesAnswer of(Features features) {
        return new FeaturesAnswer(
                slugs(features.languages(), Language::slug),
                slugs(features.faiths(), Faith::slug),
                slugs(features.workerGenders(), WorkerGender::slug),
                slugs(features.features(), Feature::slug));
    }

    private static <T> List<String> slugs(Collection<T> values, Function<T, String> slug) {
        return values.stream().map(slug).sorted().toList();
    }
}
