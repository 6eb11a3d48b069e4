package uk.kindred.market.board;

import java.util.List;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.demand.WantedKind;

/** The kinds that demand is counted by, as people read them and as a search asks for them. */
public final class KindWords {

    private KindWords() {}

    /** All of them, in their order. */
    public static List<String> list() {
        return WantedKind.list();
    }

    public static boolean isKind(String kind) {
        return list().contains(kind);
    }

    /** To choose from: "Home care". */
    public static String label(String kind) {
        return switch (kind) {
            case WantedKind.CARE_HOME -> "Care homes of both kinds";
            case WantedKind.SEVERAL -> "Several kinds at once";
            case WantedKind.ANY -> "No kind chosen";
            case WantedKind.PLAN -> "Plans for a whole week";
            default -> kindOf(kind).label();
        };
    }

    /** To stand after a number: "searches for home care services", "plans for a whole week". */
    static String searches(String kind) {
        return switch (kind) {
            case WantedKind.CARE_HOME -> "searches for care homes, with nurses or without";
            case WantedKind.SEVERAL -> "searches for several kinds of support";
            case WantedKind.ANY -> "searches for any kind of support";
            case WantedKind.PLAN -> "plans for a whole week";
            default -> "searches for " + kindOf(kind).plural();
        };
    }

    /** The kinds that a search for it names; none where it means any. */
    static List<String> searched(String kind) {
        return switch (kind) {
            case WantedKind.CARE_HOME ->
                List.of(SupportKind.RESIDENTIAL_CARE_HOME.slug(), SupportKind.NURSING_HOME.slug());
            case WantedKind.SEVERAL, WantedKind.ANY, WantedKind.PLAN -> List.of();
            default -> List.of(kind);
        };
    }

    private static SupportKind kindOf(String kind) {
        return SupportKind.findBySlug(kind).orElseThrow();
    }
}
