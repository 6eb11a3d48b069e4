package uk.kindred.matching;

import uk.kindred.funding.Choice;

/**
 * The ten outcomes of which an adult has to be unable to reach two or more for their needs to be eligible (Care and Support
 * (Eligibility Criteria) Regulations 2015, SI 2015/313, reg. 2(2), in its order).
 */
public enum CareOutcome implements Choice {
    NUTRITION("Eating and drinking well"),
    HYGIENE("Keeping clean"),
    TOILET("Using the toilet"),
    CLOTHING("Being dressed for the day and the weather"),
    SAFETY_AT_HOME("Being safe at home"),
    HABITABLE_HOME("Keeping the home fit to live in"),
    RELATIONSHIPS("Seeing family and friends"),
    WORK_AND_LEARNING("Working, learning or volunteering"),
    COMMUNITY("Using what there is nearby"),
    CARING_FOR_A_CHILD("Looking after a child");

    private final String label;

    CareOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
