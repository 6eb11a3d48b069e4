package uk.kindred.imports.cqc;

import java.util.List;
import uk.kindred.directory.SupportKind;

/** Which kinds have beds. */
final class CareHomes {

    private CareHomes() {}

    static boolean anyOf(List<SupportKind> kinds) {
        return kinds.contains(SupportKind.RESIDENTIAL_CARE_HOME) || kinds.contains(SupportKind.NURSING_HOME);
    }
}
