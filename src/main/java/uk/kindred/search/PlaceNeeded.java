package uk.kindred.search;

import java.util.Optional;

/** Wishes that mean nothing without a place: they are not passed over, for the answer would be to another question. */
final class PlaceNeeded {

    private PlaceNeeded() {}

    static Optional<ParameterProblem> problem(SearchCriteria criteria) {
        if (criteria.near() != null) {
            return Optional.empty();
        }
        if (criteria.wishes().sureToServe()) {
            return Optional.of(problem(
                    "Comes to which place?",
                    "To find only services that say that they come to you, say where that is (“near”): a postcode, a"
                            + " town or a council."));
        }
        return criteria.sort() == SortOrder.DISTANCE
                ? Optional.of(problem(
                        "Nearest to where?",
                        "To see the nearest first, say to which place (“near”): a postcode, a town or a council."))
                : Optional.empty();
    }

    private static ParameterProblem problem(String title, String detail) {
        return ParameterProblem.of("near", "", title, detail);
    }
}
