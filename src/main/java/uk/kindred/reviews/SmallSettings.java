package uk.kindred.reviews;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.SupportKind;

/** From how many reviews on something is told, so that nobody is known by what they wrote. */
public final class SmallSettings {

    /** From so many on words are shown, and figures in rough. */
    public static final int BAND_FROM = 5;

    /** From so many on figures are told exactly, and who wrote. */
    public static final int SCORE_FROM = 10;

    /** So many people's answers change a figure at once, or it stays as it is. */
    public static final int CHANGED_AT_ONCE = 5;

    /**
     * A home of so many beds is one household: whoever writes about it is known at once. Three is also what is usual at most
     * in the home of a Shared Lives carer.
     */
    public static final int HOUSEHOLD_BEDS = 3;

    /** One household each. */
    private static final Set<SupportKind> HOUSEHOLDS =
            EnumSet.of(SupportKind.SHARED_LIVES_CARER, SupportKind.PERSONAL_ASSISTANT);

    /** The same of a row "l" of listings. */
    static final String HOUSEHOLD =
            "(l.kinds && array[%s] or coalesce(l.beds <= %d, false))".formatted(kinds(), HOUSEHOLD_BEDS);

    private SmallSettings() {}

    public static boolean isHousehold(ListingSummary listing) {
        Integer beds = listing.beds();
        return listing.kinds().stream().anyMatch(HOUSEHOLDS::contains) || beds != null && beds <= HOUSEHOLD_BEDS;
    }

    private static String kinds() {
        return HOUSEHOLDS.stream().map(kind -> "'" + kind.slug() + "'").collect(Collectors.joining(", "));
    }
}
