package uk.kindred.funding;

/**
 * Whether a personal budget may pay for something.
 *
 * @param reason in a sentence
 * @param source the law or guidance that says so
 */
public record Ruling(Verdict verdict, String reason, String source) {

    /** The best comes first. */
    public enum Verdict implements Choice {
        ALLOWED("Allowed, if your plan says it"),
        IF_COUNCIL_AGREES("Only if the council agrees"),
        BARRED("Not allowed");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static Ruling allowed(String reason, String source) {
        return new Ruling(Verdict.ALLOWED, reason, source);
    }

    static Ruling ifCouncilAgrees(String reason, String source) {
        return new Ruling(Verdict.IF_COUNCIL_AGREES, reason, source);
    }

    static Ruling barred(String reason, String source) {
        return new Ruling(Verdict.BARRED, reason, source);
    }
}
