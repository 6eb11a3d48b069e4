package uk.kindred.search.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.kindred.directory.Need;
import uk.kindred.search.SearchCriteria;

/** What a service is to be set up for, inside a sentence: " set up for dementia or mental health". */
final class NeedWords {

    private static final int MOST_NAMED = 2;

    private NeedWords() {}

    /** Blank without needs; many are counted, for the choices below the sentence name them all. */
    static String of(SearchCriteria criteria) {
        List<Need> needs = criteria.needs().stream().sorted().toList();
        if (needs.isEmpty()) {
            return "";
        }
        if (needs.size() > MOST_NAMED) {
            return " set up for " + (criteria.allNeeds() ? "all " : "any of ") + needs.size() + " needs";
        }
        return needs.stream()
                .map(NeedWords::inSentence)
                .collect(Collectors.joining(criteria.allNeeds() ? " and " : " or ", " set up for ", ""));
    }

    private static String inSentence(Need need) {
        return switch (need) {
            case MENTAL_HEALTH_ACT -> "people detained under the Mental Health Act";
            case EVERYONE -> "everyone";
            default ->
                need.label().substring(0, 1).toLowerCase(Locale.UK)
                        + need.label().substring(1);
        };
    }
}
