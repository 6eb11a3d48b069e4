package uk.kindred.imports;

import org.springframework.http.HttpStatus;

/** No import has this number. */
class UnknownRunException extends ImportProblem {

    UnknownRunException(long id) {
        super(HttpStatus.NOT_FOUND, "No such import", "There is no import " + id + ". /api/imports lists them all.");
    }
}
