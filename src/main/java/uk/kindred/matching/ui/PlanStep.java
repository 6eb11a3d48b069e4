package uk.kindred.matching.ui;

import java.util.Map;
import uk.kindred.matching.MatchReading;

/** One page of the conversation: one question. */
interface PlanStep {

    /** In the address. */
    String slug();

    /** The question. */
    String title();

    /** What its answers are called where all of them are looked over. */
    String topic();

    /** Whether it asks for this field, so that the form need not carry it along. */
    boolean asks(String field);

    void ask(PlanForm form);

    /** Adds what has to be mended before one can go on, by field, beside what cannot be read. */
    default void check(MatchReading reading, Map<String, String> problems) {
        // most questions may be left out
    }

    /** Adds the answers in words, by their labels; what was left out is told too, where it changes the weeks. */
    void tell(MatchReading reading, Map<String, String> answers);
}
