package uk.kindred.providers.selfservice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Availability;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Features;
import uk.kindred.directory.Language;
import uk.kindred.directory.Need;
import uk.kindred.directory.Offer;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.WorkerGender;
import uk.kindred.directory.ui.AreaWords;
import uk.kindred.directory.ui.CheckWords;
import uk.kindred.directory.ui.DetailsFacts;
import uk.kindred.directory.ui.TermsWords;
import uk.kindred.pricing.StatedTerms;

/** What was changed, as sentences that say what it is now and what it was before. */
@Component
public class ChangeWords {

    private final AreaWords areas;

    ChangeWords(AreaWords areas) {
        this.areas = areas;
    }

    public List<String> of(Change change) {
        List<String> words = between(change.before().offer(), change.after().offer());
        details(words, change.before().details(), change.after().details());
        PhotoWords.add(words, change.before().photos(), change.after().photos());
        return words;
    }

    /** What is another in an offer, or confirmed anew. */
    public List<String> between(Offer before, Offer after) {
        List<String> words = new ArrayList<>();
        PriceChanges.add(words, before.prices(), after.prices());
        terms(words, before.terms(), after.terms());
        availability(words, before.availability(), after.availability());
        TextChanges.add(words, "The description", before.description(), after.description());
        TextChanges.add(words, "What it offers", named(before.features()), named(after.features()));
        TextChanges.add(words, "Where it goes to", area(before.areaServed()), area(after.areaServed()));
        facts(words, before.details(), after.details());
        return words;
    }

    private static void terms(List<String> words, @Nullable StatedTerms before, @Nullable StatedTerms after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (Undo.sameTerms(before, after)) {
            words.add("The terms: confirmed.");
            return;
        }
        each(
                words,
                before == null ? Map.of() : TermsWords.byName(before.terms()),
                after == null ? Map.of() : TermsWords.byName(after.terms()));
    }

    private static void availability(List<String> words, @Nullable Availability before, @Nullable Availability after) {
        if (Objects.equals(before, after)) {
            return;
        }
        words.add(
                Undo.sameAvailability(before, after)
                        ? "Free places: confirmed, " + PlaceWords.of(after) + "."
                        : "Free places: " + PlaceWords.of(after) + ", before " + PlaceWords.of(before) + ".");
    }

    private static Set<String> named(Features features) {
        return Stream.of(
                        features.features().stream().sorted().map(Feature::label),
                        features.languages().stream().sorted().map(Language::label),
                        features.faiths().stream().sorted().map(Faith::label),
                        features.workerGenders().stream().sorted().map(WorkerGender::label))
                .flatMap(names -> names)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private @Nullable String area(AreaServed area) {
        return area.isKnown() ? areas.inShort(area) : null;
    }

    private static void facts(List<String> words, @Nullable SupportDetails before, @Nullable SupportDetails after) {
        each(words, known(before), known(after));
        TextChanges.add(words, "Checks", checks(before), checks(after));
    }

    private static Map<String, Optional<String>> known(@Nullable SupportDetails details) {
        return details == null ? Map.of() : DetailsFacts.of(details).byName();
    }

    private static List<String> checks(@Nullable SupportDetails details) {
        return details == null
                ? List.of()
                : details.checks().stream().map(CheckWords::of).toList();
    }

    private static void details(List<String> words, @Nullable OwnDetails before, @Nullable OwnDetails after) {
        if (before == null || after == null) {
            return;
        }
        TextChanges.add(words, "The name", before.name(), after.name());
        TextChanges.add(words, "Who it is for", labels(before.needs()), labels(after.needs()));
        TextChanges.add(words, "The services", before.services(), after.services());
        TextChanges.add(words, "The address", address(before), address(after));
        TextChanges.add(words, "The phone number", before.phone(), after.phone());
        TextChanges.add(words, "The website", before.website(), after.website());
    }

    private static List<String> labels(List<Need> needs) {
        return needs.stream().map(Need::label).toList();
    }

    private static String address(OwnDetails details) {
        return Stream.concat(details.address().stream(), Stream.of(details.town(), details.postcode()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static void each(
            List<String> words, Map<String, Optional<String>> before, Map<String, Optional<String>> after) {
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .forEach(name -> TextChanges.add(words, name, said(before, name), said(after, name)));
    }

    private static @Nullable String said(Map<String, Optional<String>> facts, String name) {
        return facts.getOrDefault(name, Optional.empty()).orElse(null);
    }
}
