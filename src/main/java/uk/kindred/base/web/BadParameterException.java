package uk.kindred.base.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A parameter whose value cannot be used: answered as 400 with what was wrong and what would be right. */
public class BadParameterException extends ErrorResponseException {

    /** @param detail plain words, with the values that are allowed or where they are listed */
    public BadParameterException(String title, String detail) {
        super(HttpStatus.BAD_REQUEST, Problems.of(HttpStatus.BAD_REQUEST, title, detail), null);
    }
}
