package uk.kindred.imports;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why an import was not done, as problem details. */
class ImportProblem extends ErrorResponseException {

    ImportProblem(HttpStatus status, String title, String detail) {
        super(status, problem(status, title, detail), null);
    }

    ImportProblem with(RunReport run) {
        getBody().setProperty("run", run);
        return this;
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
