package uk.kindred.funding;

import java.util.Set;

/**
 * Who is assessed.
 *
 * @param couple whether they live with a partner, or did until they moved into a care home
 * @param children for whom they are responsible, in the same household
 */
public record Person(AgeBand age, boolean couple, Set<Premium> premiums, int children) {

    public static final int MOST_CHILDREN = 20;

    public Person {
        premiums = Set.copyOf(premiums);
        if (children < 0 || children > MOST_CHILDREN) {
            throw new IllegalArgumentException("Children are from 0 to " + MOST_CHILDREN + ".");
        }
    }
}
