package uk.kindred.market.reach;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.kindred.directory.SupportKind;

/**
 * What the postcodes of one council's area have within reach, kept by postcode so that a change of the market is reckoned
 * from what changes alone. Safe for use by many threads.
 */
public final class CouncilReach {

    private final PostcodeGrid grid;
    private final ReachQuestion question;
    private final Map<SupportKind, List<Option>> options;
    private final Map<SupportKind, int[]> counts = new EnumMap<>(SupportKind.class);

    CouncilReach(PostcodeGrid grid, ReachQuestion question, Map<SupportKind, List<Option>> options) {
        this.grid = grid;
        this.question = question;
        this.options = options;
        options.forEach((kind, some) -> counts.put(kind, Coverage.count(grid, some, question.miles())));
    }

    public ReachQuestion question() {
        return question;
    }

    public long postcodes() {
        return grid.size();
    }

    public ReachTable table(SupportKind kind) {
        return ReachTable.of(grid, counts(kind));
    }

    /** The same after the change. */
    public ReachTable table(SupportKind kind, WhatIf change) {
        List<Option> closing = options(kind).stream().filter(change::closes).toList();
        List<Option> beginning = change.beginning().stream()
                .filter(service -> service.kind() == kind)
                .map(NewOption::option)
                .toList();
        int[] fewer = Coverage.count(grid, closing, question.miles());
        int[] more = Coverage.count(grid, beginning, question.miles());
        int[] then = counts(kind).clone();
        for (int position = 0; position < then.length; position++) {
            then[position] += more[position] - fewer[position];
        }
        return ReachTable.of(grid, then);
    }

    private List<Option> options(SupportKind kind) {
        return options.getOrDefault(kind, List.of());
    }

    private int[] counts(SupportKind kind) {
        return counts.getOrDefault(kind, new int[grid.size()]);
    }
}
