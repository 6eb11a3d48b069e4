package uk.kindred.accounts;

/** No such person, or no longer. */
public class UnknownPersonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownPersonException() {
        super("no such person");
    }
}
