package uk.kindred.matching;

import org.springframework.stereotype.Service;
import uk.kindred.search.ExampleWish;

/** Answers questions with weeks of real listings. Nothing of a question is kept. */
@Service
public class Planner {

    private final CandidateFinder finder;

    Planner(CandidateFinder finder) {
        this.finder = finder;
    }

    /** The weeks, with the listings that they name. */
    public PlannedWeeks plan(MatchQuestion question) {
        CandidateFinder.Found found = finder.find(question);
        return new PlannedWeeks(
                question,
                Matching.match(question.request(), found.candidates()),
                found.candidates(),
                found.hits(),
                found.cut(),
                found.degraded());
    }

    /** The weeks that there would be without made-up listings, which hide no need that nobody meets: for counts. */
    public PlannedWeeks ofRealListings(PlannedWeeks planned) {
        boolean real = planned.question().examples() == ExampleWish.EXCLUDE
                || planned.hits().keySet().stream().noneMatch(planned::isExample);
        return real ? planned : plan(planned.question().withoutExamples());
    }
}
