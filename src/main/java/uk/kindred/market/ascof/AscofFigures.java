package uk.kindred.market.ascof;

import java.util.List;
import uk.kindred.places.Council;

/**
 * The framework's measures of a council.
 *
 * @param neighbours the statistical neighbours with whom it is compared, the nearest first
 */
public record AscofFigures(Council council, List<Council> neighbours, List<AscofFigure> list) {

    /** Where it is from, for all who show it. */
    public static final String SOURCE =
            "NHS England, Adult Social Care Outcomes Framework 2024 to 2025, Open Government Licence v3.0";

    public AscofFigures {
        neighbours = List.copyOf(neighbours);
        list = List.copyOf(list);
    }
}
