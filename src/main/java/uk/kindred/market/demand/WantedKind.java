package uk.kindred.market.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.kindred.directory.SupportKind;

/** The kinds that demand is counted by: each search has one. */
public final class WantedKind {

    /** No kind was chosen. */
    public static final String ANY = "any";
    /** With nurses or without: what most people mean by a care home. */
    public static final String CARE_HOME = "care-home";

    public static final String SEVERAL = Breakdown.SEVERAL;

    /** A whole week was planned, of whatever kinds fit. */
    public static final String PLAN = "plan";

    private static final Set<SupportKind> CARE_HOMES =
            Set.of(SupportKind.RESIDENTIAL_CARE_HOME, SupportKind.NURSING_HOME);

    private WantedKind() {}

    static String of(Set<SupportKind> kinds) {
        if (kinds.isEmpty()) {
            return ANY;
        }
        if (kinds.size() == 1) {
            return kinds.iterator().next().slug();
        }
        return kinds.equals(CARE_HOMES) ? CARE_HOME : SEVERAL;
    }

    /** All of them: kinds first, in their order. */
    public static List<String> list() {
        List<String> all = new ArrayList<>(
                Arrays.stream(SupportKind.values()).map(SupportKind::slug).toList());
        all.addAll(List.of(CARE_HOME, SEVERAL, ANY, PLAN));
        return all;
    }
}
