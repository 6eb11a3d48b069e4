package uk.kindred.matching;

import org.springframework.stereotype.Service;

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
}
