package uk.kindred.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** Where a search that finds nothing leads: which single wish, dropped or widened, would find how many. */
@Component
public class Relaxations {

    private static final Set<String> WIDENED = Set.of("within", "maxWeekly");

    /** The steps in which a distance is widened, in miles; the form offers each. */
    private static final List<Integer> WIDER_MILES = List.of(5, 10, 15, 20, 30, 50);

    /** Wider distances that are worth a line each: the smallest that find anything. */
    private static final int MOST_DISTANCES = 2;

    /** Each word is a count more; longer texts are names or sentences. */
    private static final int MOST_WORDS = 5;

    private final ListingSearch listings;
    private final Councils councils;

    Relaxations(ListingSearch listings, Councils councils) {
        this.listings = listings;
        this.councils = councils;
    }

    /** Those that find something, the smallest change of each wish first: wider before anywhere. */
    public List<Relaxation> find(SearchCriteria nothingFound) {
        SearchCriteria criteria = oneChangeAtATime(nothingFound);
        List<Change> changes = new ArrayList<>();
        distance(criteria, changes);
        needs(criteria, changes);
        kinds(criteria, changes);
        ratings(criteria, changes);
        councils(criteria, changes);
        others(criteria, changes);
        WishRelaxations.collect(criteria, changes);
        if (changes.isEmpty()) {
            return List.of();
        }
        List<Long> totals =
                listings.count(changes.stream().map(Change::criteria).toList());
        List<Relaxation> found = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            if (totals.get(i) > 0 && isNews(change, totals.get(i), found)) {
                found.add(new Relaxation(change.parameter, change.label, change.criteria, totals.get(i)));
            }
        }
        return found;
    }

    /** Whoever would pay any price is still to be near: the usual distance of a search for cost is kept. */
    private static SearchCriteria oneChangeAtATime(SearchCriteria criteria) {
        SearchCriteriaBuilder same = criteria.change().page(1);
        return (criteria.isUsualDistance() ? same.withinMiles(criteria.withinMiles()) : same).build();
    }

    record Change(String parameter, String label, SearchCriteria criteria) {}

    /** Twenty miles are no choice if ten find as many, nor more money if less does. */
    private static boolean isNews(Change change, long total, List<Relaxation> found) {
        boolean isDistance = change.parameter.equals("within") && change.criteria.withinMiles() != null;
        if (isDistance
                && found.stream()
                                .filter(other -> other.parameter().equals("within"))
                                .count()
                        >= MOST_DISTANCES) {
            return false;
        }
        return found.stream()
                .noneMatch(other -> WIDENED.contains(change.parameter)
                        && other.parameter().equals(change.parameter)
                        && other.total() == total);
    }

    private static void distance(SearchCriteria criteria, List<Change> changes) {
        Double miles = criteria.withinMiles();
        if (miles == null) {
            return;
        }
        WIDER_MILES.stream()
                .filter(wider -> wider > miles)
                .forEach(wider -> changes.add(new Change(
                        "within",
                        "Within " + wider + " miles",
                        criteria.change().withinMiles(wider.doubleValue()).build())));
        changes.add(new Change(
                "within", "At any distance", criteria.change().anyDistance().build()));
    }

    private static void needs(SearchCriteria criteria, List<Change> changes) {
        if (criteria.allNeeds() && criteria.needs().size() > 1) {
            changes.add(new Change(
                    "needMatch",
                    "Any of the needs, not all",
                    criteria.change().allNeeds(false).build()));
        }
        if (criteria.needs().size() == 1 || criteria.allNeeds()) {
            criteria.needs().stream()
                    .sorted()
                    .forEach(need -> changes.add(new Change(
                            "need",
                            "Without “" + need.label() + "”",
                            criteria.change()
                                    .needs(without(criteria.needs(), need))
                                    .build())));
        } else if (!criteria.needs().isEmpty()) {
            changes.add(new Change(
                    "need",
                    "With any needs",
                    criteria.change().needs(Set.<Need>of()).build()));
        }
    }

    /** Alternatives: to leave out one of several would only find less. */
    private static void kinds(SearchCriteria criteria, List<Change> changes) {
        if (!criteria.kinds().isEmpty()) {
            changes.add(new Change(
                    "kind",
                    "Any kind of support",
                    criteria.change().kinds(Set.<SupportKind>of()).build()));
        }
    }

    private static void ratings(SearchCriteria criteria, List<Change> changes) {
        if (!criteria.ratings().isEmpty()) {
            changes.add(new Change(
                    "rating",
                    "Any rating",
                    criteria.change().ratings(Set.<Rating>of()).build()));
        }
    }

    private void councils(SearchCriteria criteria, List<Change> changes) {
        if (criteria.councilSlugs().isEmpty()) {
            return;
        }
        List<String> names = criteria.councilSlugs().stream()
                .flatMap(slug -> councils.findBySlug(slug).stream())
                .map(Council::shortName)
                .sorted(Comparator.naturalOrder())
                .toList();
        changes.add(new Change(
                "council",
                "Not only in " + String.join(" or ", names),
                criteria.change().councilSlugs(Set.of()).build()));
    }

    private static void others(SearchCriteria criteria, List<Change> changes) {
        if (criteria.minBeds() != null || criteria.maxBeds() != null) {
            changes.add(new Change(
                    "minBeds",
                    "Any number of beds",
                    criteria.change().minBeds(null).maxBeds(null).build()));
        }
        if (criteria.bounds() != null) {
            changes.add(new Change(
                    "bbox",
                    "Also outside the map",
                    criteria.change().bounds(null).build()));
        }
        if (criteria.placeUnknown()) {
            changes.add(new Change(
                    "place",
                    "Also where the place is known",
                    criteria.change().placeUnknown(false).build()));
        }
        if (criteria.hasText()) {
            oddWords(criteria, changes);
            changes.add(new Change(
                    "q",
                    "Without the words “" + criteria.text() + "”",
                    criteria.change().text("").build()));
        }
    }

    /** One word less, before all of them: the odd one may be all that is in the way. */
    private static void oddWords(SearchCriteria criteria, List<Change> changes) {
        List<String> words = List.of(criteria.text().split(" "));
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return;
        }
        List<String> small =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        for (String odd : EverydayWords.without(small)) {
            List<String> rest = new ArrayList<>(words);
            String typed = rest.remove(small.indexOf(odd));
            changes.add(new Change(
                    "q",
                    "Without the word “" + typed + "”",
                    criteria.change().text(String.join(" ", rest)).build()));
        }
    }

    private static <T> Set<T> without(Set<T> all, T one) {
        Set<T> rest = new HashSet<>(all);
        rest.remove(one);
        return rest;
    }
}
