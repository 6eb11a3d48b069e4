package uk.kindred.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What changes how long money lasts: one thing at a time, all else as expected. */
final class Sensitivities {

    private static final int TENTH = 10;
    private static final long MORE_SAVED = 1_000_000;
    private static final long MORE_A_WEEK = 2_500;

    private final Spender spender;
    private final Assumptions assumed;
    private final RateTable table;
    private final Run expected;
    private final List<Duration.Sensitivity> found = new ArrayList<>();

    private Sensitivities(Spender spender, Assumptions assumed, RateTable table, Run expected) {
        this.spender = spender;
        this.assumed = assumed;
        this.table = table;
        this.expected = expected;
    }

    static List<Duration.Sensitivity> of(Spender spender, Assumptions assumed, RateTable table, Run expected) {
        return new Sensitivities(spender, assumed, table, expected).list();
    }

    private List<Duration.Sensitivity> list() {
        long cost = spender.start().care().weeklyCostPence();
        add("Care costs a tenth more", spender.costing(Math.min(Sums.MOST_PENCE, cost + cost / TENTH)));
        add("Care costs a tenth less", spender.costing(cost - cost / TENTH));
        long own = spender.start().savings().ownPence();
        add("£10,000 more is saved", spender.saving(Math.min(Sums.MOST_PENCE, own + MORE_SAVED)));
        List<Income> more = new ArrayList<>(spender.start().incomes());
        more.add(Income.of(IncomeKind.OTHER, MORE_A_WEEK));
        add("£25 a week more comes in", spender.receiving(more));
        long living = living();
        add("£25 a week less is spent beside care", spender.living(Math.max(0, living - MORE_A_WEEK)));
        add(
                "Fees rise by one percent more a year",
                Course.run(
                        spender,
                        assumed,
                        table,
                        assumed.feeRise().expectedAndOne(),
                        assumed.returns().expected()));
        add(
                "Savings bring one percent more a year",
                Course.run(
                        spender,
                        assumed,
                        table,
                        assumed.feeRise().expected(),
                        assumed.returns().expectedAndOne()));
        found.sort(Comparator.comparingInt(one -> -Math.abs(one.weeksMore())));
        return List.copyOf(found);
    }

    private long living() {
        Long said = spender.livingPence();
        return said != null
                ? said
                : MeansTest.assess(spender.start(), table.on(spender.start().on()))
                        .keptPence();
    }

    private void add(String change, Spender changed) {
        add(
                change,
                Course.run(
                        changed,
                        assumed,
                        table,
                        assumed.feeRise().expected(),
                        assumed.returns().expected()));
    }

    private void add(String change, Run run) {
        found.add(new Duration.Sensitivity(change, run.weeks() - expected.weeks(), run));
    }
}
