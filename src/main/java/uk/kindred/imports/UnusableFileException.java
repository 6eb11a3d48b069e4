package uk.kindred.imports;

/** The file cannot be imported as a whole. The message tells the operator why, and what to do. */
public class UnusableFileException extends RuntimeException {

    public UnusableFileException(String message) {
        super(message);
    }

    public UnusableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
