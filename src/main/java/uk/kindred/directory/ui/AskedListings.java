package uk.kindred.directory.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Listings;

/**
 * The listings that an address names in "ids", in its order, each once.
 *
 * @param found open ones and closed ones
 * @param unknown ids that no listing has
 * @param leftOut ids beyond as many as are looked up
 */
public record AskedListings(List<ListingDetails> found, List<String> unknown, List<String> leftOut) {

    public static final String PARAMETER = "ids";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,60}");
    private static final int MOST_IDS = 100;

    public AskedListings {
        found = List.copyOf(found);
        unknown = List.copyOf(unknown);
        leftOut = List.copyOf(leftOut);
    }

    /** Both "ids=a,b" and "ids=a&ids=b", as a form of tick boxes sends it. */
    public static AskedListings of(Map<String, List<String>> query, Listings listings, int most) {
        List<ListingDetails> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (String id : ids(query)) {
            if (found.size() == most) {
                leftOut.add(id);
                continue;
            }
            Optional<ListingDetails> listing =
                    ID.matcher(id).matches() ? listings.findByPublicId(id) : Optional.empty();
            listing.ifPresentOrElse(found::add, () -> unknown.add(id));
        }
        return new AskedListings(found, unknown, leftOut);
    }

    private static List<String> ids(Map<String, List<String>> query) {
        return query.getOrDefault(PARAMETER, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .limit(MOST_IDS)
                .toList();
    }

    public List<ListingSummary> summaries() {
        return found.stream().map(ListingDetails::summary).toList();
    }

    public List<String> foundIds() {
        return found.stream().map(listing -> listing.summary().id()).toList();
    }

    /** Every id that a listing has or may have. */
    public List<String> allIds() {
        List<String> all = new ArrayList<>(foundIds());
        all.addAll(leftOut);
        return all;
    }

    /** All found but this one. */
    public List<String> idsWithout(String id) {
        return allIds().stream().filter(other -> !other.equals(id)).toList();
    }
}
