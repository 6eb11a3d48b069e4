package uk.kindred.imports.cqc;

/** CQC's API gave no usable answer. The message tells the operator why; it holds neither the key nor anybody's name. */
final class CqcApiException extends RuntimeException {

    CqcApiException(String message) {
        super(message);
    }
}
