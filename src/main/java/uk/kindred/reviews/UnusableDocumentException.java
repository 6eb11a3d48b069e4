package uk.kindred.reviews;

/** A file that a moderator could not look at; its message says to the sender what to change. */
public class UnusableDocumentException extends RuntimeException {

    UnusableDocumentException(String message) {
        super(message);
    }
}
