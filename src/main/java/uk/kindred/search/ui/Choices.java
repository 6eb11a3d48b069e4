package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchCriteriaBuilder;
import uk.kindred.search.SortOrder;

/** What the search is narrowed by, each a link that takes it away. */
class Choices extends Section {

    private final Map<String, SearchCriteria> without = new LinkedHashMap<>();

    Choices(SearchCriteria criteria, Councils councils, SearchLinks links) {
        addClassName("choices");
        collect(criteria, councils);
        Markup list = Markup.tag("ul").styled("plain-list");
        without.forEach((label, rest) -> list.add(Markup.tag("li", live(chip(label, links.to(rest))))));
        if (without.size() > 1) {
            SearchCriteria cleared = SearchCriteria.everything()
                    .change()
                    .text(criteria.text())
                    .near(criteria.near())
                    .build();
            list.add(Markup.tag("li", live(new Anchor(links.to(cleared), "Clear all filters"))));
        }
        add(Markup.tag("h2", "Your choices").styled("visually-hidden"), list);
    }

    boolean isEmpty() {
        return without.isEmpty();
    }

    /** Followed without a new page where scripts run, and the focus stays among the choices: frontend/live.ts. */
    private static Anchor live(Anchor link) {
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Anchor chip(String label, String href) {
        Span cross = new Span("×");
        cross.addClassName("chip-cross");
        cross.getElement().setAttribute("aria-hidden", "true");
        Anchor chip = new Anchor(href);
        chip.addClassName("chip");
        chip.add(Markup.spoken("Remove "), new Span(label), cross);
        return chip;
    }

    private void collect(SearchCriteria criteria, Councils councils) {
        SearchCriteria first = criteria.change().page(1).build();
        for (SupportKind kind : sorted(criteria.kinds())) {
            add(kind.label(), first.change().kinds(minus(first.kinds(), kind)));
        }
        for (Need need : sorted(criteria.needs())) {
            add(need.label(), first.change().needs(minus(first.needs(), need)));
        }
        if (criteria.allNeeds() && criteria.needs().size() > 1) {
            add("All of these needs", first.change().allNeeds(false));
        }
        for (Rating rating : sorted(criteria.ratings())) {
            add(rating.label(), first.change().ratings(minus(first.ratings(), rating)));
        }
        for (String slug : sorted(criteria.councilSlugs())) {
            String name = councils.findBySlug(slug).map(Council::shortName).orElse(slug);
            add("Council: " + name, first.change().councilSlugs(minus(first.councilSlugs(), slug)));
        }
        collectPlace(first);
        WishChoices.collect(
                criteria.wishes(), (label, rest) -> add(label, first.change().wishes(rest)));
        if (criteria.minBeds() != null) {
            add("At least " + criteria.minBeds() + " beds", first.change().minBeds(null));
        }
        if (criteria.maxBeds() != null) {
            add("At most " + criteria.maxBeds() + " beds", first.change().maxBeds(null));
        }
        if (criteria.bounds() != null) {
            add("Inside the map’s area", first.change().bounds(null));
        }
        if (criteria.placeUnknown()) {
            add("Place not known", first.change().placeUnknown(false));
        }
        if (criteria.exactWords() && criteria.hasText()) {
            add("Exactly “" + criteria.text() + "”", first.change().exactWords(false));
        }
    }

    private void collectPlace(SearchCriteria first) {
        if (first.near() == null) {
            return;
        }
        SortOrder sort = first.sort() == SortOrder.DISTANCE ? SortOrder.BEST : first.sort();
        add(
                "Near " + first.near().label(),
                first.change().near(null).withinMiles(null).sort(sort));
        if (first.withinMiles() != null) {
            add("Within " + Miles.inWords(first.withinMiles()), first.change().anyDistance());
        }
    }

    private void add(String label, SearchCriteriaBuilder rest) {
        without.put(label, rest.build());
    }

    private static <T extends Comparable<T>> Iterable<T> sorted(Set<T> values) {
        return values.stream().sorted().toList();
    }

    private static <T> Set<T> minus(Set<T> values, T value) {
        Set<T> rest = new LinkedHashSet<>(values);
        rest.remove(value);
        return rest;
    }
}
