package uk.kindred.providers.selfservice.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kindred.providers.photos.PhotoLine;
import uk.kindred.providers.selfservice.Fingerprints;

/**
 * What was typed of a photo.
 *
 * @param photo that it is about; null for a new one
 */
record PhotosInput(@Nullable UUID photo, String description) {

    static final PhotosInput NONE = new PhotosInput(null, "");
    static final String FILE = "file";

    private static final String DESCRIPTION = "description";
    private static final int SHORTEST = 5;
    private static final int LONGEST = 250;

    static PhotosInput fresh(Typed typed) {
        return new PhotosInput(null, typed.line(DESCRIPTION));
    }

    static PhotosInput of(UUID photo, Typed typed) {
        return new PhotosInput(photo, typed.line(DESCRIPTION));
    }

    /** The id of the field with the words for this photo; null for a new one. */
    static String fieldId(@Nullable UUID photo) {
        return photo == null ? DESCRIPTION : DESCRIPTION + "-" + photo;
    }

    void check(Map<String, String> problems) {
        if (description.length() < SHORTEST) {
            problems.put(fieldId(photo), "Say in a few words what the photo shows, for people who do not see it.");
        } else if (description.length() > LONGEST) {
            problems.put(fieldId(photo), "Please shorten this to " + LONGEST + " characters.");
        }
    }

    /** Whether these words still stand in place of those that their sender saw, or no others do. */
    boolean isStillAsSeen(List<PhotoLine> now, String seen) {
        return now.stream()
                .filter(line -> line.id().equals(photo))
                .map(PhotoLine::description)
                .allMatch(words ->
                        words.equals(description) || Fingerprints.of(words).equals(seen));
    }

    List<PhotoLine> describedIn(List<PhotoLine> now) {
        return now.stream()
                .map(line -> line.id().equals(photo) ? new PhotoLine(line.id(), description) : line)
                .toList();
    }

    /** @param by -1 for one place earlier, 1 for one later; beyond the ends it stays */
    static List<PhotoLine> moved(List<PhotoLine> now, UUID photo, int by) {
        List<PhotoLine> moved = new ArrayList<>(now);
        int from = now.stream().map(PhotoLine::id).toList().indexOf(photo);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < moved.size()) {
            Collections.swap(moved, from, to);
        }
        return moved;
    }
}
