package uk.kindred.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Place;
import uk.kindred.places.Places;

/** What somebody may be about to type: a kind of support, a place, a provider, a service. */
@Component
public class Suggestions {

    /** Shorter beginnings fit nearly everything. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 80;
    private static final int MOST_KINDS = 2;
    private static final int MOST_PLACES = 4;
    private static final int MOST_NAMES = 6;

    private final ListingSearch listings;
    private final Places places;
    private final SearchParameters parameters;

    Suggestions(ListingSearch listings, Places places, SearchParameters parameters) {
        this.listings = listings;
        this.places = places;
        this.parameters = parameters;
    }

    /**
     * @param type "kind", "place", "provider" or "listing"
     * @param detail what tells it from others of its name, blank if nothing does
     * @param path where it leads: a search or a listing's page
     * @param example whether it is a listing that is made up
     */
    public record Suggestion(String type, String label, String detail, String path, boolean example) {

        Suggestion(String type, String label, String detail, String path) {
            this(type, label, detail, path, false);
        }
    }

    /** Kinds, then places, providers and services, each in the order that docs/ranking.md tells. */
    public List<Suggestion> find(String typed) {
        ParameterReader reader = new ParameterReader(Map.of("q", List.of(typed)));
        String words = reader.text("q", LONGEST);
        if (words.length() < SHORTEST) {
            return List.of();
        }
        List<Suggestion> suggestions = new ArrayList<>();
        Arrays.stream(SupportKind.values())
                .filter(kind -> anyWordBegins(kind.label(), words))
                .sorted(Comparator.comparing(kind -> !begins(kind.label(), words)))
                .limit(MOST_KINDS)
                .forEach(kind ->
                        suggestions.add(new Suggestion("kind", kind.label(), "", search("kind=" + kind.slug()))));
        places.suggest(words, MOST_PLACES).forEach(place -> suggestions.add(of(place)));
        listings.suggestNames(words, MOST_NAMES).forEach(name -> suggestions.add(of(name)));
        return suggestions;
    }

    private static boolean begins(String label, String typed) {
        return label.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    private static boolean anyWordBegins(String label, String typed) {
        return begins(label, typed) || label.toLowerCase(Locale.ROOT).contains(" " + typed.toLowerCase(Locale.ROOT));
    }

    private Suggestion of(Place place) {
        SearchCriteria near = new SearchCriteriaBuilder().near(place).build();
        return new Suggestion("place", place.label(), place.type().slug(), search(parameters.toQuery(near)));
    }

    private Suggestion of(NameSuggestion name) {
        if (name.slug() != null) {
            return new Suggestion(
                    "listing",
                    name.name(),
                    name.town() == null ? "" : name.town(),
                    "/listings/" + name.slug(),
                    name.example());
        }
        SearchCriteria words = new SearchCriteriaBuilder().text(name.name()).build();
        return new Suggestion("provider", name.name(), "", search(parameters.toQuery(words)));
    }

    private static String search(String query) {
        return "/search?" + query;
    }
}
