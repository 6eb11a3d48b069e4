package uk.kindred.providers.guided;

import java.util.Map;
import uk.kindred.directory.SupportKind;

/** One page of the guided form: one topic. */
interface Step {

    /** In the page's address, and where its answers are kept. */
    String slug();

    String title(SupportKind kind);

    default boolean isFor(SupportKind kind) {
        return true;
    }

    /** Whether it asks what {@link uk.kindred.directory.SupportDetails} hold, which is asked again of a listing that stands. */
    default boolean asksDetails() {
        return false;
    }

    /** Adds the fields. What they are may depend on earlier answers. */
    void ask(StepForm form, Draft draft);

    /** Adds what has to be mended, by field. */
    void check(Draft draft, Map<String, String> problems);

    /** What of the answers may be kept. */
    default Answers kept(SupportKind kind, Answers typed) {
        return typed;
    }
}
