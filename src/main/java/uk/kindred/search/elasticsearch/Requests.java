package uk.kindred.search.elasticsearch;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.kindred.search.SearchCriteria;

/** Makes searches' requests, as of today. */
@Component
class Requests {

    private final Clock clock;

    Requests(Clock clock) {
        this.clock = clock;
    }

    SearchRequests of(SearchCriteria criteria, TextMatch text) {
        return new SearchRequests(criteria, text, LocalDate.now(clock));
    }
}
