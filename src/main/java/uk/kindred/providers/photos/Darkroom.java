package uk.kindred.providers.photos;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Makes pictures for the web of the files that people send. Nothing of a file is kept but what it shows. */
@Component
public class Darkroom {

    /** What a file may have; photos of phones have up to 12 MB. */
    public static final int MOST_MEGABYTES = 15;

    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final int SMALL = 480;
    private static final int LARGE = 1280;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** One at a time: a large photo takes some 200 MB while it is worked on. */
    private final Semaphore room = new Semaphore(1);

    /**
     * The photo small and large; of one that is small itself, only that.
     *
     * @throws UnfitPhotoException if there is nothing that can be shown
     */
    public List<WebPicture> develop(byte[] file) {
        checkBytes(file.length);
        if (!comesIn()) {
            throw new UnfitPhotoException(
                    "Many photos are coming in just now. Please send this one again in a minute.");
        }
        try {
            return pictures(PhotoDecoder.read(file));
        } finally {
            room.release();
        }
    }

    /** To be asked before a file is read. @throws UnfitPhotoException if there is none, or it is too large */
    public static void checkBytes(long bytes) {
        if (bytes == 0) {
            throw new UnfitPhotoException("Choose a photo first.");
        }
        if (bytes > MOST_BYTES) {
            throw new UnfitPhotoException(
                    "This file is too large. At most " + MOST_MEGABYTES + " MB can be sent: save the photo"
                            + " smaller, or take a screenshot of it, and choose that file.");
        }
    }

    private static List<WebPicture> pictures(BufferedImage photo) {
        List<WebPicture> pictures = new ArrayList<>(List.of(WebPicture.of(photo, SMALL)));
        if (WebPicture.longerSide(photo) > SMALL) {
            pictures.add(WebPicture.of(photo, LARGE));
        }
        return pictures;
    }

    private boolean comesIn() {
        try {
            return room.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
