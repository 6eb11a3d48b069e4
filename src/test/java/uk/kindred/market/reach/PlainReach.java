package uk.kindred.market.reach;

import java.util.List;
import java.util.stream.IntStream;
import uk.kindred.directory.AreaServed;
import uk.kindred.places.Coordinates;
import uk.kindred.places.EveryPostcode;

/** The same counts one by one: each postcode of a council, each option, by the rule as it is told. */
final class PlainReach {

    private final EveryPostcode postcodes;
    private final double miles;

    PlainReach(EveryPostcode postcodes, double miles) {
        this.postcodes = postcodes;
        this.miles = miles;
    }

    /** The whole council's postcodes with at least n options, at n. */
    long[] atLeast(String gss, List<Option> options) {
        long[] atLeast = new long[ReachShare.MOST + 1];
        IntStream.range(0, postcodes.size())
                .filter(row -> gss.equals(postcodes.councilAt(row)))
                .forEach(row -> {
                    long many = options.stream()
                            .filter(option -> counts(option, row))
                            .count();
                    for (int n = 0; n <= Math.min(many, ReachShare.MOST); n++) {
                        atLeast[n]++;
                    }
                });
        return atLeast;
    }

    private boolean counts(Option option, int row) {
        AreaServed served = option.served();
        if (!served.isKnown()) {
            return isWithin(option, row, miles);
        }
        String council = postcodes.councilAt(row);
        return served.england()
                || served.districts().contains(postcodes.postcodeAt(row).district())
                || council != null && served.councilGss().contains(council)
                || served.miles() != null && isWithin(option, row, served.miles());
    }

    private boolean isWithin(Option option, int row, double most) {
        Coordinates at = option.at();
        Coordinates there = postcodes.coordinatesAt(row);
        // a degree of latitude is more than 68 miles, so that the rest need not be measured
        return at != null && Math.abs(at.latitude() - there.latitude()) * 68 <= most && at.milesTo(there) <= most;
    }
}
