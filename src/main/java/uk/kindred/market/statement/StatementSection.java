package uk.kindred.market.statement;

import uk.kindred.places.Council;

/** A section of every statement. Each is a bean, in the order that {@code @Order} says; others may add theirs. */
public interface StatementSection {

    /** What commissioners' words are kept by: [a-z0-9-], never changed. */
    String slug();

    String title();

    /** Its figures of today; what may be told to anybody, and nothing else. */
    SectionFigures of(Council council);

    /** Whether what it told on an earlier day may still be published; false where some of it was hidden from everybody since. */
    default boolean mayStillBeTold(Council council, SectionFigures told) {
        return true;
    }
}
