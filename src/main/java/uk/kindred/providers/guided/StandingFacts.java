package uk.kindred.providers.guided;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;

/** What the choosers of its kind need to know of a listing that stands, asked with the guided form's own fields. */
@Component
public class StandingFacts {

    private final Steps steps;

    StandingFacts(Steps steps) {
        this.steps = steps;
    }

    public FactsInput standing(ListingDetails listing) {
        SupportKind kind = kind(listing);
        SupportDetails details = listing.offer().details();
        Answers answers = details == null ? Answers.NONE : StandingAnswers.of(kind, details);
        return new FactsInput(steps.ofDetails(kind), Draft.standing(kind, answers), answers);
    }

    /** @param form what was sent, by field */
    public FactsInput typed(ListingDetails listing, Map<String, List<String>> form) {
        return standing(listing).typed(form);
    }

    /** Whether a kind says apart from these facts what it offers: of the others, what they help with says all. */
    public static boolean namesServices(SupportKind kind) {
        return PeopleStep.namesServices(kind);
    }

    /** The first of its kinds, or the first of which it says something already. */
    private static SupportKind kind(ListingDetails listing) {
        SupportDetails details = listing.offer().details();
        List<SupportKind> kinds = listing.summary().kinds();
        return kinds.stream()
                .filter(kind -> details == null || isOfType(kind, details))
                .findFirst()
                .orElse(kinds.getFirst());
    }

    private static boolean isOfType(SupportKind kind, SupportDetails details) {
        return Details.of(Draft.standing(kind, Answers.NONE)).getClass() == details.getClass();
    }
}
