package uk.kindred.imports.cqc;

import uk.kindred.places.Coordinates;

/** A box around England, Scilly to Berwick: enough to catch exchanged, zero and foreign coordinates. */
final class England {

    private England() {}

    static boolean mayContain(Coordinates point) {
        return point.latitude() >= 49.8
                && point.latitude() <= 55.9
                && point.longitude() >= -6.5
                && point.longitude() <= 1.8;
    }
}
