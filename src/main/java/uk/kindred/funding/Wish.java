package uk.kindred.funding;

import java.util.List;

/**
 * What somebody would like a personal budget to pay for.
 *
 * @param relation who would be paid, to whoever draws on the support
 * @param stays in care homes, those of the 12 months before too; of meaning for {@link Purchase#CARE_HOME_STAY} only
 */
public record Wish(Purchase purchase, Relation relation, List<Stay> stays) {

    public Wish {
        stays = List.copyOf(stays);
    }

    public static Wish of(Purchase purchase) {
        return new Wish(purchase, Relation.NOT_RELATED, List.of());
    }

    public static Wish of(Purchase purchase, Relation relation) {
        return new Wish(purchase, relation, List.of());
    }
}
