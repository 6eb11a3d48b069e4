package uk.kindred.alerts;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.base.EmailAddress;
import uk.kindred.notifications.Outbox;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchParameters;
import uk.kindred.search.SearchReading;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SortOrder;
import uk.kindred.search.ui.ResultSentence;

/** What people want to hear of by mail: docs/decisions/042-mails-about-a-search.md. */
@Service
public class Alerts {

    /** All that one search's mails watch; more could not be told from the places moving in the order. */
    public static final int MOST_WATCHED = SearchCriteria.MOST_SIZE;

    static final int MOST_OF_ONE_ADDRESS = 10;

    private final AlertRows rows;
    private final AlertMails mails;
    private final ListingSearch search;
    private final SearchParameters parameters;
    private final Outbox outbox;

    Alerts(AlertRows rows, AlertMails mails, ListingSearch search, SearchParameters parameters, Outbox outbox) {
        this.rows = rows;
        this.mails = mails;
        this.search = search;
        this.parameters = parameters;
        this.outbox = outbox;
    }

    /**
     * A search that could be watched.
     *
     * @param query its parameters, written one way
     * @param found how many it finds now
     */
    public record Watched(String query, String words, long found) {

        public boolean isNarrowEnough() {
            return found <= MOST_WATCHED;
        }
    }

    /** Empty for what is no search, or one for everything. */
    public Optional<Watched> findWatched(Map<String, List<String>> query) {
        SearchReading reading = parameters.read(query);
        SearchCriteria criteria = whole(reading.criteria());
        String canonical = parameters.toQuery(
                criteria.change().size(SearchCriteria.DEFAULT_SIZE).build());
        return !reading.isValid() || canonical.isEmpty()
                ? Optional.empty()
                : Optional.of(new Watched(
                        canonical,
                        ResultSentence.question(criteria),
                        search.search(criteria).total()));
    }

    /** Asks the owner of the address whether they want it. @return false if they have asked for very many already */
    @Transactional
    public boolean ask(EmailAddress email, Watched watched) {
        return ask(email, AlertTopic.SEARCH, watched.query(), watched.words());
    }

    /** The same of another topic. */
    @Transactional
    public boolean ask(EmailAddress email, AlertTopic topic, String query, String words) {
        if (rows.countOf(email) >= MOST_OF_ONE_ADDRESS) {
            return false;
        }
        mails.askToConfirm(rows.add(email, topic, query, words));
        return true;
    }

    @Transactional(readOnly = true)
    public Optional<Alert> find(String token) {
        return rows.findByToken(token);
    }

    /** The owner of the address says yes; from what the search finds now on, changes are told. */
    @Transactional
    public void confirm(Alert alert) {
        rows.confirm(alert.id());
        outbox.confirm(alert.email());
        if (alert.topic() != AlertTopic.SEARCH) {
            return;
        }
        SearchCriteria criteria = criteria(alert);
        rows.write(
                alert.id(),
                results(criteria).hits().stream()
                        .map(hit -> Seen.of(hit.listing(), criteria))
                        .toList());
    }

    /** Ends it and deletes all of it. */
    @Transactional
    public void end(Alert alert) {
        rows.delete(alert.id());
    }

    SearchCriteria criteria(Alert alert) {
        return whole(parameters
                .read(QueryParameters.fromString(alert.query()).getParameters())
                .criteria());
    }

    SearchResults results(SearchCriteria criteria) {
        return search.search(criteria);
    }

    /** From its first result, as many as are watched. */
    private static SearchCriteria whole(SearchCriteria criteria) {
        return criteria.change().page(1).size(MOST_WATCHED).sort(SortOrder.BEST).build();
    }
}
