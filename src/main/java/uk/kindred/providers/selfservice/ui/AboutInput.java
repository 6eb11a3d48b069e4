package uk.kindred.providers.selfservice.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Features;
import uk.kindred.directory.Language;
import uk.kindred.directory.Offer;
import uk.kindred.directory.WorkerGender;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** A listing's words, what it offers and where it goes to, as their form has them. */
record AboutInput(
        String description,
        Set<String> features,
        Set<String> workers,
        Set<String> languages,
        Set<String> faiths,
        boolean england,
        String miles,
        String districts,
        String councils)
        implements KeptInput {

    static AboutInput of(Offer offer, Councils known) {
        Features features = offer.features();
        AreaServed area = offer.areaServed();
        return new AboutInput(
                offer.description() == null ? "" : offer.description(),
                slugs(features.features(), Feature::slug),
                slugs(features.workerGenders(), WorkerGender::slug),
                slugs(features.languages(), Language::slug),
                slugs(features.faiths(), Faith::slug),
                area.england(),
                area.miles() == null ? "" : String.valueOf(area.miles()),
                String.join(", ", area.districts()),
                area.councilGss().stream()
                        .flatMap(gss -> known.findByGss(gss).stream())
                        .map(Council::shortName)
                        .collect(Collectors.joining("\n")));
    }

    static AboutInput of(Typed typed) {
        return new AboutInput(
                typed.text("description"),
                typed.all("feature"),
                typed.all("worker"),
                typed.all("language"),
                typed.all("faith"),
                typed.has("england"),
                typed.line("miles"),
                typed.line("districts"),
                typed.text("councils"));
    }

    @Nullable
    String words() {
        return description.isEmpty() ? null : description;
    }

    Features readFeatures() {
        return new Features(
                found(languages, Language::findBySlug),
                found(faiths, Faith::findBySlug),
                found(workers, WorkerGender::findBySlug),
                found(features, Feature::findBySlug));
    }

    /** Empty with what is wrong, by field. */
    Optional<AreaServed> readArea(Councils known, Map<String, String> problems) {
        OptionalInt far = Reading.count(miles);
        if (!miles.isEmpty() && (far.isEmpty() || far.getAsInt() < 1 || far.getAsInt() > AreaServed.MOST_MILES)) {
            problems.put("miles", "Write a number from 1 to " + AreaServed.MOST_MILES + ", or leave it empty.");
        }
        List<String> gss = new ArrayList<>();
        for (String name : councils.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList()) {
            known.findByName(name)
                    .map(Council::gss)
                    .ifPresentOrElse(
                            gss::add,
                            () -> problems.put(
                                    "councils", "There is no council “" + name + "” in England with this name."));
        }
        List<String> written = Stream.of(districts.split("[,\\s]+"))
                .filter(district -> !district.isEmpty())
                .map(district -> district.toUpperCase(Locale.ROOT))
                .toList();
        return problems.isEmpty()
                ? Optional.of(new AreaServed(written, gss, far.isPresent() ? (Integer) far.getAsInt() : null, england))
                : Optional.empty();
    }

    @Override
    public Map<String, String> byLabel() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Description", description);
        all.put("What it offers", joined(features, Feature::findBySlug, Feature::label));
        all.put("Support from", joined(workers, WorkerGender::findBySlug, WorkerGender::label));
        all.put("Languages", joined(languages, Language::findBySlug, Language::label));
        all.put("Faiths and communities", joined(faiths, Faith::findBySlug, Faith::label));
        all.put("All of England", england ? "Yes" : "No");
        all.put("Miles", miles);
        all.put("Postcode districts", districts);
        all.put("Councils", councils.replace("\n", ", "));
        return all;
    }

    private static <T> Set<String> slugs(Set<T> values, Function<T, String> slug) {
        return values.stream().map(slug).collect(Collectors.toSet());
    }

    private static <T> Set<T> found(Collection<String> slugs, Function<String, Optional<T>> find) {
        return slugs.stream().flatMap(slug -> find.apply(slug).stream()).collect(Collectors.toSet());
    }

    private static <T> String joined(
            Collection<String> slugs, Function<String, Optional<T>> find, Function<T, String> label) {
        return found(slugs, find).stream().map(label).sorted().collect(Collectors.joining(", "));
    }
}
