package uk.kindred.moderation;

/** Why a moderator has to leave a matter to another one. */
public enum Obstacle {
    OWN_ORGANISATION("It concerns an organisation that you act for.", true),
    OWN_MATTER("You asked for this decision yourself.", true),
    OWN_CONCERN(
            "It is about something that you, or the council you act for, have written, typed in or sent out.", true),
    OWN_DECISION("The first decision was yours.", false);

    private final String words;
    private final boolean hides;

    Obstacle(String words, boolean hides) {
        this.words = words;
        this.hides = hides;
    }

    public String words() {
        return words;
    }

    /** Whether they may not even read it: nobody should learn who reported their own service. */
    public boolean hides() {
        return hides;
    }
}
