package uk.kindred.reviews;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import uk.kindred.directory.SupportKind;

/** From how many reviews on something is told, so that nobody is known by what they wrote. */
public final class SmallSettings {

    /** From so many on words are shown, and figures in rough. */
    public static final int BAND_FROM = 5;

    /** From so many on figures are told exactly, and who wrote. */
    public static final int SCORE_FROM = 10;

    /** So many people's answers change a figure at once, or it stays as it is. */
    public static final int CHANGED_AT_ONCE = 5;

    /** One household each: whoever writes about it is known at once. */
    private static final Set<SupportKind> HOUSEHOLDS =
            EnumSet.of(SupportKind.SHARED_LIVES_CARER, SupportKind.PERSONAL_ASSISTANT);

    private SmallSettings() {}

    public static boolean isHousehold(Collection<SupportKind> kinds) {
        return kinds.stream().anyMatch(HOUSEHOLDS::contains);
    }
}
