package uk.kindred.search.elasticsearch;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.kindred.places.Councils;
import uk.kindred.search.SearchCriteria;

/** Makes searches' requests, as of today. */
@Component
class Requests {

    private final Clock clock;
    private final Councils councils;

    Requests(Clock clock, Councils councils) {
        this.clock = clock;
        this.councils = councils;
    }

    SearchRequests of(SearchCriteria criteria, TextMatch text) {
        return new SearchRequests(criteria, text, new Filters(criteria, LocalDate.now(clock), councils));
    }
}
