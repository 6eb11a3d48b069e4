package uk.kindred.market.supply;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.kindred.places.Council;

/** Which councils belong to which areas, as pairs that a statement joins: a council may be in several. */
final class Areas {

    static final String ENGLAND = "England";

    private final List<String> areas = new ArrayList<>();
    private final List<String> councils = new ArrayList<>();

    private Areas() {}

    /** Its own area alone. */
    static Areas of(Council council) {
        Areas one = new Areas();
        one.add(council.gss(), council);
        return one;
    }

    /** Each council's, each region's by its name, and England. */
    static Areas all(Collection<Council> councils) {
        Areas all = new Areas();
        for (Council council : councils) {
            all.add(council.gss(), council);
            all.add(council.region(), council);
            all.add(ENGLAND, council);
        }
        return all;
    }

    private void add(String area, Council council) {
        areas.add(area);
        councils.add(council.gss());
    }

    String[] areas() {
        return areas.toArray(String[]::new);
    }

    String[] councils() {
        return councils.toArray(String[]::new);
    }
}
