package uk.kindred.search.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponseException;
import uk.kindred.search.ParameterProblem;
import uk.kindred.search.SearchParameters;
import uk.kindred.search.SearchReading;

/** Reads a search from a request, or answers with what was wrong: 404 for a place nobody knows, 400 for all else. */
final class SearchQuestion {

    private SearchQuestion() {}

    static SearchReading read(SearchParameters parameters, MultiValueMap<String, String> given) {
        SearchReading reading = parameters.read(given);
        List<ParameterProblem> problems = new ArrayList<>(GivenNames.problems(given));
        problems.addAll(reading.problems());
        if (!problems.isEmpty()) {
            throw new ErrorResponseException(status(problems), problem(problems), null);
        }
        return reading;
    }

    private static HttpStatus status(List<ParameterProblem> problems) {
        return problems.stream().allMatch(ParameterProblem::unknownPlace)
                ? HttpStatus.NOT_FOUND
                : HttpStatus.BAD_REQUEST;
    }

    /** The first problem in title and detail, all of them listed. */
    private static ProblemDetail problem(List<ParameterProblem> problems) {
        ParameterProblem first = problems.getFirst();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(problems), first.detail());
        problem.setTitle(first.title());
        problem.setProperty(
                "errors", problems.stream().map(SearchQuestion::entry).toList());
        return problem;
    }

    private static Map<String, Object> entry(ParameterProblem problem) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("parameter", problem.parameter());
        entry.put("value", problem.value());
        entry.put("title", problem.title());
        entry.put("detail", problem.detail());
        entry.put("suggestions", problem.suggestions());
        return entry;
    }
}
