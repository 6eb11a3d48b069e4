package uk.kindred.directory.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import uk.kindred.base.web.Problems;

/** What is answered for an id that no listing has. */
final class UnknownListings {

    private UnknownListings() {}

    static ErrorResponseException exception() {
        return new ErrorResponseException(
                HttpStatus.NOT_FOUND,
                Problems.of(
                        HttpStatus.NOT_FOUND,
                        "No such listing",
                        "No listing has this id. Ids are CQC's location IDs, like 1-110316780, or begin with K-;"
                                + " /api/listings finds them."),
                null);
    }
}
