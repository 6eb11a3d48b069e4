package uk.kindred.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.places.Place;
import uk.kindred.search.ParameterProblem;

/**
 * What was understood of a form, finished or not.
 *
 * @param typed what stands in the fields that are known here, tidied, so that nothing typed is lost; no blank values
 * @param place what “near” was understood as; null if nothing was typed or understood
 * @param otherPlaces of the same name
 * @param needs so far, as far as they could be read
 * @param matters so far
 * @param savings from which a part of the budget comes; null if there are none, or none that can be used
 * @param problems with what was typed, in plain English; none for what is still missing
 * @param missing the fields that have to be filled in before there is an answer, in the order in which they are asked
 * @param asked the whole question; null while something is missing or cannot be read
 */
public record MatchReading(
        Map<String, List<String>> typed,
        @Nullable Place place,
        List<Place> otherPlaces,
        List<NeedAsked> needs,
        Matters matters,
        @Nullable FromSavings savings,
        List<ParameterProblem> problems,
        List<String> missing,
        @Nullable MatchQuestion asked) {

    public MatchReading {
        typed = Map.copyOf(typed);
        otherPlaces = List.copyOf(otherPlaces);
        needs = List.copyOf(needs);
        problems = List.copyOf(problems);
        missing = List.copyOf(missing);
    }

    /** Whether it is for a couple who live together, and not for one person. */
    public boolean isOfCouple() {
        return first(MatchField.FOR).equals(MatchField.COUPLE);
    }

    /** Empty while something is missing or cannot be read. */
    public Optional<MatchQuestion> question() {
        return Optional.ofNullable(asked);
    }

    /** What to say of a field; empty where nothing is wrong with it. */
    public Optional<ParameterProblem> problem(String field) {
        return problems.stream()
                .filter(problem -> problem.parameter().equals(field))
                .findFirst();
    }

    /** The first value of a field; empty text where there is none. */
    public String first(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    /** The values of a field. */
    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }
}
