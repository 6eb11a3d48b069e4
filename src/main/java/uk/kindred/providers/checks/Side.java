package uk.kindred.providers.checks;

/** Who may say that a check was seen, and where they do. */
enum Side {
    OFFICER(
            "/officer/checks",
            "When somebody in your council shows you a certificate, record here that you have seen it.",
            "There is no listing of this number in your council whose checks can be marked here. Registered services are"
                    + " checked by CQC."),
    SCHEME(
            "/provider/checks",
            "Do you look after the listing of a Shared Lives scheme that CQC registers? Then record here which checks you have"
                    + " seen of the carers whom you have approved.",
            "There is no carer of this number who names your scheme, as CQC’s register does, as the one that approved them.");

    private final String address;
    private final String lead;
    private final String unknown;

    Side(String address, String lead, String unknown) {
        this.address = address;
        this.lead = lead;
        this.unknown = unknown;
    }

    String address() {
        return address;
    }

    /** Above the list: who records what. */
    String lead() {
        return lead;
    }

    /** To whoever typed a number that is none of theirs. */
    String unknown() {
        return unknown;
    }
}
