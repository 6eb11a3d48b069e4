package uk.kindred.pricing;

import java.util.Arrays;
import java.util.Optional;

/** Who is charged a price. A price for one payer says nothing about another's. */
public enum Payer {
    /** A person who pays everything. */
    SELF_FUNDER("self-funder", "You pay yourself", "people who pay themselves"),
    /** The council, which arranges the support. */
    COUNCIL("council", "The council pays", "the council"),
    /** The NHS: continuing healthcare, a personal health budget, funded nursing care. */
    NHS("nhs", "The NHS pays", "the NHS"),
    /** A person who buys support with the council's money. */
    DIRECT_PAYMENT("direct-payment", "You pay with a direct payment", "people with a direct payment"),
    /** A provider that holds the person's budget. */
    ISF("isf", "An Individual Service Fund pays", "an Individual Service Fund");

    private final String slug;
    private final String label;
    private final String who;

    Payer(String slug, String label, String who) {
        this.slug = slug;
        this.label = label;
        this.who = who;
    }

    /** The value in URLs, the API, PostgreSQL and the index. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    /** For sentences: "the price for people who pay themselves". */
    public String who() {
        return who;
    }

    public static Optional<Payer> findBySlug(String slug) {
        return Arrays.stream(values()).filter(payer -> payer.slug.equals(slug)).findFirst();
    }
}
