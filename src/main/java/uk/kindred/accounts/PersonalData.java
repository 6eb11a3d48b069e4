package uk.kindred.accounts;

/** What a module keeps of a person, for the file that they may have of it. */
public interface PersonalData {

    /** The name of its part in the file: "enquiries". */
    String section();

    /** Records, lists, maps and plain values, to be written as JSON. */
    Object of(PersonId person);
}
