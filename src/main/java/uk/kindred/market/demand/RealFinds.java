package uk.kindred.market.demand;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.Relaxation;
import uk.kindred.search.Relaxations;
import uk.kindred.search.SearchCriteria;

/** What a search finds of real listings. Made-up ones hide no need that nobody meets. */
@Component
class RealFinds {

    private static final String EXAMPLE = "example";

    private final ListingSearch listings;
    private final Relaxations relaxations;

    RealFinds(ListingSearch listings, Relaxations relaxations) {
        this.listings = listings;
        this.relaxations = relaxations;
    }

    /**
     * @param total how many were found, made-up ones too
     * @return how many of them are real
     */
    long count(SearchCriteria criteria, long total) {
        if (total == 0 || criteria.wishes().examples() == ExampleWish.EXCLUDE) {
            return total;
        }
        SearchCriteria real = real(criteria);
        // words that were mended are mended again; a count takes them as they are spelt
        return real.hasText()
                ? listings.search(real.change().size(1).build()).total()
                : listings.count(List.of(real)).getFirst();
    }

    /** Where no real one was found: the parameters of which each, dropped or widened, would find one. */
    List<String> wouldFind(SearchCriteria criteria) {
        return relaxations.find(real(criteria)).stream()
                .map(Relaxation::parameter)
                .filter(parameter -> !parameter.equals(EXAMPLE))
                .toList();
    }

    private static SearchCriteria real(SearchCriteria criteria) {
        return criteria.change()
                .wishes(criteria.wishes().change().examples(ExampleWish.EXCLUDE).build())
                .page(1)
                .build();
    }
}
