package uk.kindred.search;

import java.util.List;
import java.util.Optional;
import uk.kindred.places.NearResult;
import uk.kindred.search.understanding.Understanding;

/**
 * Why one URL parameter could not be used, in words that help the person who typed it.
 *
 * @param parameter its name in the URL, "near"
 * @param value as it was given
 * @param unknownPlace true when "near" is well formed but no place of that name is known (404 in the API, not 400)
 * @param suggestions values that would work, may be empty
 */
public record ParameterProblem(
        String parameter, String value, String title, String detail, boolean unknownPlace, List<String> suggestions) {

    static ParameterProblem of(String parameter, String value, String title, String detail) {
        return new ParameterProblem(parameter, value, title, detail, false, List.of());
    }

    static ParameterProblem of(NearResult.Invalid invalid, String typed) {
        return new ParameterProblem("near", typed, invalid.title(), invalid.detail(), false, invalid.suggestions());
    }

    static ParameterProblem of(NearResult.Unknown unknown, String typed) {
        return new ParameterProblem("near", typed, unknown.title(), unknown.detail(), true, unknown.suggestions());
    }

    /** Of the place in a search's words. */
    static Optional<ParameterProblem> ofPlace(Understanding understanding, String typed) {
        NearResult.Invalid outside = understanding.outside();
        NearResult.Unknown unknown = understanding.unknown();
        return outside != null
                ? Optional.of(of(outside, typed))
                : Optional.ofNullable(unknown).map(why -> of(why, typed));
    }
}
