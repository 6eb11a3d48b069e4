package uk.kindred.providers.registration;

/**
 * Whether to register, why, and where the law says so.
 *
 * @param law which part of the Regulations
 */
public record Verdict(Answer answer, String why, String law) {

    /** What the rules come to; guidance, and no legal advice. */
    public enum Answer {
        NO("You do not need to register with CQC for this"),
        YES("You must be registered with CQC before you do this"),
        ASK_CQC("Ask CQC before you begin");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
