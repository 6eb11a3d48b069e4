package uk.kindred.imports;

/** Only one import runs at a time. */
class ImportInProgressException extends RuntimeException {

    ImportInProgressException() {
        super("Another import is running.");
    }
}
