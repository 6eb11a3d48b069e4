package uk.kindred.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Place;

/** Makes a search, or a changed copy of one. Starts with every open listing, best first. */
public final class SearchCriteriaBuilder {

    private String text = "";
    private boolean exactWords;
    private @Nullable Place near;
    private @Nullable Double withinMiles;
    private boolean distanceAsked;
    private Set<SupportKind> kinds = Set.of();
    private Set<Need> needs = Set.of();
    private boolean allNeeds;
    private Set<Rating> ratings = Set.of();
    private Set<String> councilSlugs = Set.of();
    private @Nullable Integer minBeds;
    private @Nullable Integer maxBeds;
    private SearchCriteria.@Nullable Bounds bounds;
    private boolean placeUnknown;
    private OfferWishes wishes = OfferWishes.NONE;
    private SortOrder sort = SortOrder.BEST;
    private int page = 1;
    private int size = SearchCriteria.DEFAULT_SIZE;

    public SearchCriteriaBuilder() {}

    SearchCriteriaBuilder(SearchCriteria from) {
        text = from.text();
        exactWords = from.exactWords();
        near = from.near();
        withinMiles = from.withinMiles();
        distanceAsked = from.distanceAsked();
        kinds = from.kinds();
        needs = from.needs();
        allNeeds = from.allNeeds();
        ratings = from.ratings();
        councilSlugs = from.councilSlugs();
        minBeds = from.minBeds();
        maxBeds = from.maxBeds();
        bounds = from.bounds();
        placeUnknown = from.placeUnknown();
        wishes = from.wishes();
        sort = from.sort();
        page = from.page();
        size = from.size();
    }

    public SearchCriteriaBuilder text(String text) {
        this.text = text;
        return this;
    }

    public SearchCriteriaBuilder exactWords(boolean exactWords) {
        this.exactWords = exactWords;
        return this;
    }

    public SearchCriteriaBuilder near(@Nullable Place near) {
        this.near = near;
        return this;
    }

    /** @param withinMiles null to ask for no distance: then the usual one holds, if there is any */
    public SearchCriteriaBuilder withinMiles(@Nullable Double withinMiles) {
        this.withinMiles = withinMiles;
        this.distanceAsked = withinMiles != null;
        return this;
    }

    /** However far, also where another distance is usual. */
    public SearchCriteriaBuilder anyDistance() {
        this.withinMiles = null;
        this.distanceAsked = true;
        return this;
    }

    public SearchCriteriaBuilder kinds(Set<SupportKind> kinds) {
        this.kinds = kinds;
        return this;
    }

    public SearchCriteriaBuilder needs(Set<Need> needs) {
        this.needs = needs;
        return this;
    }

    public SearchCriteriaBuilder allNeeds(boolean allNeeds) {
        this.allNeeds = allNeeds;
        return this;
    }

    public SearchCriteriaBuilder ratings(Set<Rating> ratings) {
        this.ratings = ratings;
        return this;
    }

    public SearchCriteriaBuilder councilSlugs(Set<String> councilSlugs) {
        this.councilSlugs = councilSlugs;
        return this;
    }

    public SearchCriteriaBuilder minBeds(@Nullable Integer minBeds) {
        this.minBeds = minBeds;
        return this;
    }

    public SearchCriteriaBuilder maxBeds(@Nullable Integer maxBeds) {
        this.maxBeds = maxBeds;
        return this;
    }

    public SearchCriteriaBuilder bounds(SearchCriteria.@Nullable Bounds bounds) {
        this.bounds = bounds;
        return this;
    }

    public SearchCriteriaBuilder placeUnknown(boolean placeUnknown) {
        this.placeUnknown = placeUnknown;
        return this;
    }

    public SearchCriteriaBuilder wishes(OfferWishes wishes) {
        this.wishes = wishes;
        return this;
    }

    public SearchCriteriaBuilder sort(SortOrder sort) {
        this.sort = sort;
        return this;
    }

    public SearchCriteriaBuilder page(int page) {
        this.page = page;
        return this;
    }

    public SearchCriteriaBuilder size(int size) {
        this.size = size;
        return this;
    }

    public SearchCriteria build() {
        return new SearchCriteria(
                text,
                exactWords,
                near,
                withinMiles,
                distanceAsked,
                kinds,
                needs,
                allNeeds,
                ratings,
                councilSlugs,
                minBeds,
                maxBeds,
                bounds,
                placeUnknown,
                wishes,
                sort,
                page,
                size);
    }
}
