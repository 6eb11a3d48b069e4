package uk.kindred.matching;

/**
 * What weeks are compared by, in this order: the first in which two differ decides.
 *
 * @param needs points of what is done; more is better
 * @param matters points of what matters to the person; more is better
 * @param people how many different listings, and how many of them give personal care, added up; fewer is better
 * @param costPence a week by the higher prices; less is better
 * @param milesTenths distances of all who come, added up; less is better
 */
public record Score(int needs, int matters, int people, long costPence, int milesTenths) implements Comparable<Score> {

    public static final Score NOTHING = new Score(0, 0, 0, 0, 0);

    /** The better is the greater. */
    @Override
    public int compareTo(Score other) {
        if (needs != other.needs) {
            return Integer.compare(needs, other.needs);
        }
        if (matters != other.matters) {
            return Integer.compare(matters, other.matters);
        }
        if (people != other.people) {
            return Integer.compare(other.people, people);
        }
        if (costPence != other.costPence) {
            return Long.compare(other.costPence, costPence);
        }
        return Integer.compare(other.milesTenths, milesTenths);
    }

    /** Of both together. */
    Score plus(Score other) {
        return new Score(
                needs + other.needs,
                matters + other.matters,
                people + other.people,
                costPence + other.costPence,
                milesTenths + other.milesTenths);
    }
}
