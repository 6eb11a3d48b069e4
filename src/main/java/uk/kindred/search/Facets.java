package uk.kindred.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.Need;
import uk.kindred.directory.Outcome;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WorkerGender;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.search.SearchResults.Facet;
import uk.kindred.search.SearchResults.FacetValue;

/** Raw counts with labels, in the order that people read: values that find something, and those that are chosen. */
public final class Facets {

    private Facets() {}

    /** @param counts by slug, by facet; "council" by GSS code */
    public static List<Facet> of(Map<String, Map<String, Long>> counts, SearchCriteria criteria, Councils councils) {
        OfferWishes wishes = criteria.wishes();
        return List.of(
                facet("kind", counts, SupportKind.values(), SupportKind::slug, SupportKind::label, criteria.kinds()),
                facet("need", counts, Need.values(), Need::slug, Need::label, criteria.needs()),
                facet("rating", counts, Rating.values(), Rating::slug, Rating::label, criteria.ratings()),
                facet("language", counts, Language.values(), Language::slug, Language::label, wishes.languages()),
                facet("faith", counts, Faith.values(), Faith::slug, Faith::label, wishes.faiths()),
                facet(
                        "worker",
                        counts,
                        WorkerGender.values(),
                        WorkerGender::slug,
                        WorkerGender::label,
                        wishes.workerGenders()),
                facet("feature", counts, Feature.values(), Feature::slug, Feature::label, wishes.features()),
                facet("goodAt", counts, Outcome.values(), Outcome::slug, Outcome::label, wishes.goodAt()),
                councils(counts.getOrDefault("council", Map.of()), councils, criteria.councilSlugs()));
    }

    private static <T> Facet facet(
            String field,
            Map<String, Map<String, Long>> counts,
            T[] all,
            Function<T, String> slug,
            Function<T, String> label,
            Collection<T> chosen) {
        Map<String, Long> own = counts.getOrDefault(field, Map.of());
        List<FacetValue> values = new ArrayList<>();
        for (T value : all) {
            long count = own.getOrDefault(slug.apply(value), 0L);
            if (count > 0 || chosen.contains(value)) {
                values.add(new FacetValue(slug.apply(value), label.apply(value), count));
            }
        }
        return new Facet(field, values);
    }

    /** There are 153: the fullest first. */
    private static Facet councils(Map<String, Long> counts, Councils councils, Set<String> chosen) {
        return councils.list().stream()
                .map(council -> value(council, counts))
                .filter(value -> value.count() > 0 || chosen.contains(value.value()))
                .sorted(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::label))
                .collect(Collectors.collectingAndThen(Collectors.toList(), values -> new Facet("council", values)));
    }

    private static FacetValue value(Council council, Map<String, Long> counts) {
        return new FacetValue(council.slug(), council.shortName(), counts.getOrDefault(council.gss(), 0L));
    }
}
