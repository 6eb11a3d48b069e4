package uk.kindred.search;

import java.util.List;

/**
 * Somebody is shown what a search found. Published within their request, and heard there: whoever hears it holds nobody up,
 * fails nobody, and keeps nothing of who asks.
 *
 * @param total how many listings were found
 * @param wouldFind where none was: the parameters of which each, dropped or widened, would find something
 */
public record SearchShown(SearchCriteria criteria, long total, List<String> wouldFind) {

    public SearchShown {
        wouldFind = List.copyOf(wouldFind);
    }
}
