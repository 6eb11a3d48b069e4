package uk.kindred.providers.photos;

/** Why something can't be a photo of a listing, and what to do, in words for its sender. */
public final class UnfitPhotoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String words;

    UnfitPhotoException(String words) {
        super(words);
        this.words = words;
    }

    public String words() {
        return words;
    }
}
