package uk.kindred.imports;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import uk.kindred.base.web.Problems;

/** Why an import was not done, as problem details. */
class ImportProblem extends ErrorResponseException {

    ImportProblem(HttpStatus status, String title, String detail) {
        super(status, Problems.of(status, title, detail), null);
    }

    ImportProblem with(RunReport run) {
        getBody().setProperty("run", run);
        return this;
    }
}
