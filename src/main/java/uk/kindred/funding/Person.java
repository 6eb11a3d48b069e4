package uk.kindred.funding;

import java.util.Set;

/**
 * Who is assessed.
 *
 * @param couple whether they live with a partner, or did until they moved into a care home. Somebody at home whose partner
 *     lives in a care home for good is no longer of one household with them, and single (Charging regulations reg. 2, Income Support Regulations reg. 16)
 * @param partnerOfPensionAge whether that partner has reached pension age: one of the two is enough for the couple's
 *     guarantee (reg. 7(4))
 * @param children for whom they are responsible, in the same household
 */
public record Person(AgeBand age, boolean couple, boolean partnerOfPensionAge, Set<Premium> premiums, int children) {

    public static final int MOST_CHILDREN = 20;

    public Person {
        partnerOfPensionAge = couple && partnerOfPensionAge;
        premiums = Set.copyOf(premiums);
        if (children < 0 || children > MOST_CHILDREN) {
            throw new IllegalArgumentException("Children are from 0 to " + MOST_CHILDREN + ".");
        }
    }
}
