package uk.kindred.matching;

import uk.kindred.funding.Choice;

/** What matters to somebody beside the help itself, each with the statement of “Making it Real” (TLAP) behind it. */
public enum Matter implements Choice {
    LANGUAGE("Somebody who speaks my language", "I am supported by people who listen to me."),
    FAITH(
            "Somebody who knows my faith or culture",
            "I am valued for who I am, and my culture, my faith and my way of life are respected."),
    GENDER(
            "A woman, or a man, for my care",
            "I have care and support that is directed by me and responsive to my needs."),
    CONTINUITY("The same few people", "I have people who support me, who know me and whom I know."),
    COMPANY("Company", "I keep in touch with family and friends, and make new ones."),
    GETTING_OUT("Getting out of the house", "I can do the things that are important to me, where I live.");

    private final String label;
    private final String statement;

    Matter(String label, String statement) {
        this.label = label;
        this.statement = statement;
    }

    @Override
    public String label() {
        return label;
    }

    /** As a person would say it, after “Making it Real”. */
    public String statement() {
        return statement;
    }
}
