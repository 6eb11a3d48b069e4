package uk.kindred.search;

/** Finds listings. The public face is the bean of this type marked primary, which falls back to PostgreSQL by itself. */
public interface ListingSearch {

    /** Total, one page, and facets. Deep pages work: page × size may reach the total. */
    SearchResults search(SearchCriteria criteria);
}
