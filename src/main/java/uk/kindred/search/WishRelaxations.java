package uk.kindred.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.Outcome;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.directory.WorkerGender;
import uk.kindred.pricing.Pounds;
import uk.kindred.search.Relaxations.Change;

/** Wishes of offers, each dropped or widened: a little more money before any price. */
final class WishRelaxations {

    private static final List<Long> MORE_PENCE = List.of(5_000L, 10_000L, 20_000L);

    private final SearchCriteria criteria;
    private final OfferWishes wishes;
    private final List<Change> changes;

    private WishRelaxations(SearchCriteria criteria, List<Change> changes) {
        this.criteria = criteria;
        this.wishes = criteria.wishes();
        this.changes = changes;
    }

    static void collect(SearchCriteria criteria, List<Change> changes) {
        new WishRelaxations(criteria, changes).collect();
    }

    private void collect() {
        cost();
        if (wishes.availableNow()) {
            add("available", "Also without a place free now", wishes.change().availableNow(false));
        }
        if (wishes.sureToServe() && criteria.near() != null) {
            add(
                    "serves",
                    "Also where nobody says if it comes to you",
                    wishes.change().sureToServe(false));
        }
        for (Feature feature : wishes.features().stream().sorted().toList()) {
            Set<Feature> rest = new LinkedHashSet<>(wishes.features());
            rest.remove(feature);
            add("feature", "Without “" + feature.label() + "”", wishes.change().features(rest));
        }
        times();
        // alternatives: to leave out one of several would only find less
        if (!wishes.workerGenders().isEmpty()) {
            add("worker", "Support from anybody", wishes.change().workerGenders(Set.<WorkerGender>of()));
        }
        if (!wishes.languages().isEmpty()) {
            add("language", "In any language", wishes.change().languages(Set.<Language>of()));
        }
        if (!wishes.faiths().isEmpty()) {
            add("faith", "Of any faith or culture", wishes.change().faiths(Set.<Faith>of()));
        }
        if (!wishes.goodAt().isEmpty()) {
            add("goodAt", "Whatever reviews say", wishes.change().goodAt(Set.<Outcome>of()));
        }
        if (wishes.examples() == ExampleWish.EXCLUDE) {
            add("example", "With example listings", wishes.change().examples(ExampleWish.INCLUDE));
        }
    }

    private void times() {
        if (wishes.timesUnknown()) {
            add("times", "Also those who say when they come", wishes.change().timesUnknown(false));
            return;
        }
        for (TimeOfWeek time : wishes.times().stream().sorted().toList()) {
            Set<TimeOfWeek> rest = new LinkedHashSet<>(wishes.times());
            rest.remove(time);
            add("when", "Without “" + time.label() + "”", wishes.change().times(rest));
        }
        if (wishes.times().size() > 1) {
            add("when", "At any time", wishes.change().times(Set.<TimeOfWeek>of()));
        }
    }

    private void cost() {
        Long most = wishes.maxWeeklyPence();
        if (wishes.costUnknown()) {
            add("cost", "Also where the price is known", wishes.change().costUnknown(false));
        } else if (most != null) {
            MORE_PENCE.stream()
                    .filter(more -> most + more <= OfferWishes.MOST_WEEKLY_PENCE)
                    .forEach(more -> add(
                            "maxWeekly",
                            "If you could pay " + Pounds.inWords(more) + " more a week",
                            wishes.change().maxWeeklyPence(most + more)));
            add("maxWeekly", "At any price, known or not", wishes.change().maxWeeklyPence(null));
        }
    }

    private void add(String parameter, String label, OfferWishesBuilder changed) {
        changes.add(new Change(
                parameter, label, criteria.change().wishes(changed.build()).build()));
    }
}
