package uk.kindred.providers.photos;

/** What the markers of a JPEG file tell before any pixel is decoded (ITU-T T.81, annex B). */
final class JpegMarkers {

    /** Each scan is a pass over all pixels; cameras make one, editors about ten, and only an attack hundreds. */
    private static final int MOST_SCANS = 64;

    private static final int NONE = -1;
    private static final int MARKER = 0xFF;
    private static final int TEMPORARY = 0x01;
    private static final int PROGRESSIVE = 0xC2;
    private static final int FIRST_RESTART = 0xD0;
    private static final int BEGIN = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private final byte[] file;
    private int position;

    private JpegMarkers(byte[] file) {
        this.file = file;
    }

    /**
     * Whether all of it has to be in memory before a pixel is known: it comes, or may come, in several scans.
     *
     * @throws UnfitPhotoException if the end is missing (the decoder would fill it in grey), or it has too many scans
     */
    static boolean isReadWhole(byte[] file) {
        return new JpegMarkers(file).isReadWhole();
    }

    /** What follows the end is nothing to refuse: phones put films and maps of depth there. */
    private boolean isReadWhole() {
        int scans = 0;
        boolean progressive = false;
        for (int marker = next(); marker != END; marker = next()) {
            if (marker == NONE) {
                throw new UnfitPhotoException(
                        "A part of this photo is missing, so it was probably not sent to the end. Choose it again, or"
                                + " save it anew from where you have it.");
            }
            if (marker == SCAN && ++scans > MOST_SCANS) {
                throw new UnfitPhotoException(PhotoDecoder.UNREADABLE);
            }
            progressive |= marker == PROGRESSIVE;
            if (marker != TEMPORARY && (marker < FIRST_RESTART || marker > BEGIN)) {
                skipSegment();
            }
        }
        return progressive || scans > 1;
    }

    /** The next marker, past what is compressed between two. */
    private int next() {
        while (position + 1 < file.length) {
            int here = file[position] & 0xFF;
            int following = file[position + 1] & 0xFF;
            if (here == MARKER && following != 0 && following != MARKER) {
                position += 2;
                return following;
            }
            position++;
        }
        return NONE;
    }

    private void skipSegment() {
        if (position + 1 < file.length) {
            position += Math.max(2, ((file[position] & 0xFF) << 8) | (file[position + 1] & 0xFF));
        }
    }
}
