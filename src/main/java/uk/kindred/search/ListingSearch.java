package uk.kindred.search;

import java.util.List;

/** Finds listings. The public face is the bean of this type marked primary, which falls back to PostgreSQL by itself. */
public interface ListingSearch {

    /** Total, one page, and facets. Deep pages work: page × size may reach the total. */
    SearchResults search(SearchCriteria criteria);

    /** How many listings each of the searches finds with all its words as they are spelt, in the searches' order. */
    List<Long> count(List<SearchCriteria> searches);

    /**
     * One page of each of the searches, in the searches' order: the same total and hits as {@link #search} finds with all
     * words as they are spelt, without the work of facets and costs, and together.
     */
    List<SearchPage> pages(List<SearchCriteria> searches);

    /** What is inside the search's bounds, for a map. @throws IllegalArgumentException without bounds */
    MapResults map(SearchCriteria criteria);

    /** Names with a word that begins as typed: providers, then services, each in the order that docs/ranking.md tells. */
    List<NameSuggestion> suggestNames(String typed, int most);
}
