package uk.kindred.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One rating as the regulator published it, and as a source told of it.
 *
 * @param serviceGroup {@link #WHOLE}, or a service or population group in the regulator's own words
 * @param question null for the overall rating
 * @param words the regulator's own where the rating is not one of the four
 * @param publishedOn null where the source does not say
 * @param reportType in the regulator's own words
 * @param inherited true if it was given to the provider before; null where the source does not tell
 * @param stands whether the source gave it as the one that holds, not as one of the past
 * @param source who told
 * @param statedOn the day for which the source spoke
 */
public record PublishedRating(
        String serviceGroup,
        @Nullable KeyQuestion question,
        Rating rating,
        @Nullable String words,
        @Nullable LocalDate publishedOn,
        @Nullable String reportType,
        @Nullable Boolean inherited,
        boolean stands,
        String source,
        LocalDate statedOn) {

    /** The service group that is the location as a whole. */
    public static final String WHOLE = "Overall";

    public boolean isOfWhole() {
        return serviceGroup.equals(WHOLE);
    }

    public boolean isRated() {
        return rating != Rating.NOT_RATED;
    }

    public boolean isInherited() {
        return Boolean.TRUE.equals(inherited);
    }
}
