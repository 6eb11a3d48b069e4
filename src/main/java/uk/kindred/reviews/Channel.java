package uk.kindred.reviews;

/** How a review reached Kindred. */
public enum Channel implements Coded {
    WEB("Written on Kindred"),
    EASY_READ("Written on Kindred, in Easy Read"),
    LETTER("Sent by letter, typed in by the council"),
    PHONE("Told by phone, typed in by the council");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean isTypedIn() {
        return this == LETTER || this == PHONE;
    }
}
