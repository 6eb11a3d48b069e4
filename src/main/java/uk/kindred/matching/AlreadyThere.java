package uk.kindred.matching;

import org.jspecify.annotations.Nullable;

/**
 * Help that is there already and costs nothing more: what family does, a day centre, equipment. It is taken off what is
 * looked for.
 *
 * @param who in the person's words: "my daughter"
 * @param whose need of that help it meets
 * @param times of those asked for in a week, or nights a year of a break; null for all of them on its days and times
 */
public record AlreadyThere(
        String who,
        Whose whose,
        HelpWith help,
        When when,
        @Nullable Integer times) {

    /** Of whoever plans for one person. */
    public AlreadyThere(String who, HelpWith help, When when, @Nullable Integer times) {
        this(who, Whose.YOU, help, when, times);
    }

    public AlreadyThere {
        if (times != null && times < 1) {
            throw new IllegalArgumentException("Help that is there is there at least once.");
        }
    }

    /** The need that it meets a part of, or all. */
    public boolean isFor(NeedAsked need) {
        return need.help() == help && need.whose() == whose;
    }
}
