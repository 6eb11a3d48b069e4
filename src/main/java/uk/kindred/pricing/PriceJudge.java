package uk.kindred.pricing;

/** Says of a price whether it is taken as it is, beside what is known of others' prices. */
@FunctionalInterface
public interface PriceJudge {

    /** By the dated table of wide bounds alone. */
    PriceJudge BY_TABLE = item -> Plausibility.of(item, null);

    Plausibility judge(PriceItem item);
}
