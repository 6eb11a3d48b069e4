package uk.kindred.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a service goes to, as any of these: a place is served when one of them holds. Empty: not known, or the place
 * itself is where the support is.
 *
 * @param districts postcode districts, such as "LS6"
 * @param councilGss councils with adult social services duties
 * @param miles from the listing's place, in a straight line; whole miles, 1 to {@link #MOST_MILES}
 * @param england everywhere in England
 */
public record AreaServed(
        List<String> districts,
        List<String> councilGss,
        @Nullable Integer miles,
        boolean england) {

    public static final int MOST_MILES = 50;

    public static final AreaServed UNKNOWN = new AreaServed(List.of(), List.of(), null, false);

    public AreaServed {
        districts = List.copyOf(districts);
        councilGss = List.copyOf(councilGss);
        if (miles != null && (miles < 1 || miles > MOST_MILES)) {
            throw new IllegalArgumentException("A service goes 1 to " + MOST_MILES + " miles far, not " + miles);
        }
    }

    public boolean isKnown() {
        return england || miles != null || !districts.isEmpty() || !councilGss.isEmpty();
    }
}
