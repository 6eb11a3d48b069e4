package uk.kindred.market.reach;

import uk.kindred.directory.AreaServed;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;

/** A service that there is not, for the question what would be if it began. */
public record NewOption(SupportKind kind, Coordinates at, AreaServed served) {

    Option option() {
        return new Option(0, null, at, served);
    }
}
