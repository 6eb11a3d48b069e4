package uk.kindred.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WorkerGender;
import uk.kindred.pricing.Payer;

/** What a phrase of the vocabulary stands for; a phrase may name a kind and a need at once. */
record Meaning(List<SupportKind> kinds, List<Need> needs, List<Rating> ratings, List<Wish> wishes, List<String> notes) {

    /** Peoples, faiths and animals, which services and streets are named after too. */
    private static final Set<String> IN_NAMES = Set.of("language", "faith", "feature");

    /** A choice of the parameter's. */
    record Wish(String parameter, String value, String label) {}

    /**
     * Of a row of the table.
     *
     * @param value slugs with spaces between them, or a note's words
     * @throws IllegalArgumentException for a field or slug that there is not
     */
    static Meaning of(String field, String value) {
        return switch (field) {
            case "kind" -> new Meaning(all(value, SupportKind::findBySlug), List.of(), List.of(), List.of(), List.of());
            case "need" -> new Meaning(List.of(), all(value, Need::findBySlug), List.of(), List.of(), List.of());
            case "rating" -> new Meaning(List.of(), List.of(), all(value, Rating::findBySlug), List.of(), List.of());
            case "language" -> wishing(field, value, Language::findBySlug, Language::label);
            case "faith" -> wishing(field, value, Faith::findBySlug, Faith::label);
            case "payer" -> wishing(field, value, Payer::findBySlug, Payer::label);
            case "worker" -> wishing(field, value, WorkerGender::findBySlug, WorkerGender::label);
            case "feature" -> wishing(field, value, Feature::findBySlug, Feature::label);
            case "note" -> new Meaning(List.of(), List.of(), List.of(), List.of(), List.of(value));
            default -> throw new IllegalArgumentException("unknown field: " + field);
        };
    }

    private static <T> Meaning wishing(
            String field, String slugs, Function<String, Optional<T>> find, Function<T, String> label) {
        List<Wish> wishes = Stream.of(slugs.split(" "))
                .map(slug -> new Wish(field, slug, label.apply(one(slug, find))))
                .toList();
        return new Meaning(List.of(), List.of(), List.of(), wishes, List.of());
    }

    private static <T> List<T> all(String slugs, Function<String, Optional<T>> find) {
        return Stream.of(slugs.split(" ")).map(slug -> one(slug, find)).toList();
    }

    private static <T> T one(String slug, Function<String, Optional<T>> find) {
        return find.apply(slug).orElseThrow(() -> new IllegalArgumentException("unknown value: " + slug));
    }

    Meaning with(Meaning more) {
        return new Meaning(
                joined(kinds, more.kinds),
                joined(needs, more.needs),
                joined(ratings, more.ratings),
                joined(wishes, more.wishes),
                joined(notes, more.notes));
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).distinct().toList();
    }

    boolean isOnlyKind() {
        return !kinds.isEmpty() && needs.isEmpty() && ratings.isEmpty() && wishes.isEmpty();
    }

    /** "Polish", "Jewish": whose language or faith, and part of names such as "Polish Ex-Servicemen’s Home". */
    boolean mayBeInName() {
        return !wishes.isEmpty()
                && equals(new Meaning(List.of(), List.of(), List.of(), wishes, List.of()))
                && wishes.stream().map(Wish::parameter).allMatch(IN_NAMES::contains);
    }

    List<Understood> understood(String words) {
        List<Understood> parts = new ArrayList<>();
        if (!kinds.isEmpty()) {
            parts.add(new Understood.OfKind(kinds, words));
        }
        needs.forEach(need -> parts.add(new Understood.WithNeed(need, words)));
        if (!ratings.isEmpty()) {
            parts.add(new Understood.Rated(ratings, words));
        }
        wishes.forEach(wish -> parts.add(new Understood.Wished(wish.parameter, wish.value, wish.label, words)));
        boolean alone = parts.isEmpty();
        notes.forEach(note -> parts.add(new Understood.Noted(note, alone, words)));
        return parts;
    }
}
