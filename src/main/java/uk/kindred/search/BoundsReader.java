package uk.kindred.search;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads "bbox=west,south,east,north", in degrees. */
final class BoundsReader {

    private BoundsReader() {}

    static SearchCriteria.@Nullable Bounds read(ParameterReader reader) {
        String typed = reader.first("bbox").orElse(null);
        if (typed == null) {
            return null;
        }
        SearchCriteria.Bounds bounds = parse(typed);
        if (bounds == null) {
            reader.problem(ParameterProblem.of(
                    "bbox",
                    typed.length() > 80 ? typed.substring(0, 80) : typed,
                    "“bbox” is not a map window",
                    "“bbox” must be west,south,east,north in degrees, such as -1.8,53.7,-1.3,53.9."));
        }
        return bounds;
    }

    private static SearchCriteria.@Nullable Bounds parse(String typed) {
        String[] parts = typed.split(",", -1);
        if (parts.length != 4) {
            return null;
        }
        Double[] degrees = Arrays.stream(parts)
                .map(part -> ParameterReader.number(part.strip()))
                .toArray(Double[]::new);
        if (Arrays.stream(degrees).anyMatch(Objects::isNull)) {
            return null;
        }
        boolean inRange = degrees[0] >= -180 && degrees[2] <= 180 && degrees[1] >= -90 && degrees[3] <= 90;
        boolean inOrder = degrees[0] < degrees[2] && degrees[1] < degrees[3];
        return inRange && inOrder ? new SearchCriteria.Bounds(degrees[0], degrees[1], degrees[2], degrees[3]) : null;
    }
}
