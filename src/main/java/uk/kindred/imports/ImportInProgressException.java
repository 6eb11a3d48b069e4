package uk.kindred.imports;

/** Only one import runs at a time. */
public class ImportInProgressException extends RuntimeException {

    ImportInProgressException() {
        super("Another import is running.");
    }
}
