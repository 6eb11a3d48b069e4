package uk.kindred.base.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Errors as the API tells them (RFC 9457). */
public final class Problems {

    private Problems() {}

    /** @param detail what to do about it, in a sentence */
    public static ProblemDetail of(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
