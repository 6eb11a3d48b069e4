package uk.kindred.pricing;

/** A plan's text that cannot be read. The message is for whoever wrote it, and says what to do. */
public class UnreadablePlanException extends IllegalArgumentException {

    UnreadablePlanException(String message) {
        super(message);
    }
}
