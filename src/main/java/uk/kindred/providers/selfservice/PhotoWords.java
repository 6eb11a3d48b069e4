package uk.kindred.providers.selfservice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.providers.photos.PhotoLine;

/** What was changed of a listing's photos, as sentences. */
final class PhotoWords {

    private PhotoWords() {}

    static void add(List<String> words, @Nullable List<PhotoLine> before, @Nullable List<PhotoLine> after) {
        if (before == null || after == null || before.equals(after)) {
            return;
        }
        Map<UUID, String> earlier = descriptions(before);
        Map<UUID, String> now = descriptions(after);
        for (PhotoLine photo : after) {
            String old = earlier.get(photo.id());
            if (old == null) {
                words.add("New photo: “" + photo.description() + "”.");
            } else if (!old.equals(photo.description())) {
                words.add("The words for a photo: “" + photo.description() + "”, before “" + old + "”.");
            }
        }
        before.stream()
                .filter(photo -> !now.containsKey(photo.id()))
                .forEach(photo -> words.add("A photo less: “" + photo.description() + "”."));
        if (!order(before, now).equals(order(after, earlier))) {
            words.add("The order of the photos: changed.");
        }
    }

    private static Map<UUID, String> descriptions(List<PhotoLine> photos) {
        return photos.stream().collect(Collectors.toMap(PhotoLine::id, PhotoLine::description));
    }

    /** Of those that are in both. */
    private static List<UUID> order(List<PhotoLine> photos, Map<UUID, String> others) {
        return photos.stream().map(PhotoLine::id).filter(others::containsKey).toList();
    }
}
