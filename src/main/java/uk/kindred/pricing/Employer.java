package uk.kindred.pricing;

/** Who employs whoever comes: the person who draws on support may, and then pays more than the wage. */
public enum Employer {
    /** An agency, the assistant themselves, or nobody: nothing comes on top. */
    NOT_THE_PERSON,
    THE_PERSON,
    /** An assistant of whom nobody said whether they are to be employed. */
    NOT_SAID
}
