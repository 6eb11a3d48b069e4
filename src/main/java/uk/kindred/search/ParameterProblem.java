package uk.kindred.search;

import java.util.List;

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
}
