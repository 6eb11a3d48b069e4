package uk.kindred.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.kindred.directory.PartOfDay;
import uk.kindred.funding.Choice;

/** What people need help with, in everyday words, each with the outcomes of the Care Act that it serves. */
public enum HelpWith implements Choice {
    GETTING_UP(
            "Getting up and dressed, and going to bed",
            Form.VISITS,
            true,
            Amount.of(14, 30),
            EnumSet.of(PartOfDay.MORNING, PartOfDay.EVENING),
            CareOutcome.CLOTHING,
            CareOutcome.SAFETY_AT_HOME),
    WASHING(
            "Washing, a bath or a shower",
            Form.VISITS,
            true,
            Amount.of(7, 30),
            EnumSet.of(PartOfDay.MORNING),
            CareOutcome.HYGIENE),
    TOILET(
            "Using the toilet",
            Form.VISITS,
            true,
            Amount.of(21, 15),
            EnumSet.of(PartOfDay.MORNING, PartOfDay.AFTERNOON, PartOfDay.EVENING),
            CareOutcome.TOILET),
    MEALS(
            "Meals and drinks",
            Form.VISITS,
            false,
            Amount.of(7, 30),
            EnumSet.of(PartOfDay.AFTERNOON),
            CareOutcome.NUTRITION),
    MEDICINES(
            "Remembering medicines",
            Form.VISITS,
            false,
            Amount.of(14, 15),
            EnumSet.of(PartOfDay.MORNING, PartOfDay.EVENING),
            CareOutcome.SAFETY_AT_HOME),
    HOUSEWORK(
            "Cleaning and laundry",
            Form.VISITS,
            false,
            Amount.of(1, 120),
            EnumSet.noneOf(PartOfDay.class),
            CareOutcome.HABITABLE_HOME),
    SHOPPING(
            "Shopping",
            Form.VISITS,
            false,
            Amount.of(1, 60),
            EnumSet.noneOf(PartOfDay.class),
            CareOutcome.NUTRITION,
            CareOutcome.COMMUNITY),
    LETTERS(
            "Money, letters and forms",
            Form.VISITS,
            false,
            Amount.of(1, 60),
            EnumSet.noneOf(PartOfDay.class),
            CareOutcome.HABITABLE_HOME),
    CHILD(
            "Looking after my child",
            Form.VISITS,
            false,
            Amount.of(5, 60),
            EnumSet.of(PartOfDay.AFTERNOON),
            CareOutcome.CARING_FOR_A_CHILD),
    COMPANY(
            "Company, and seeing people",
            Form.OUTINGS,
            false,
            Amount.of(2, 120),
            EnumSet.noneOf(PartOfDay.class),
            CareOutcome.RELATIONSHIPS),
    GOING_OUT(
            "Going out, hobbies and clubs",
            Form.OUTINGS,
            false,
            Amount.of(1, 180),
            EnumSet.noneOf(PartOfDay.class),
            CareOutcome.COMMUNITY,
            CareOutcome.RELATIONSHIPS),
    LEARNING(
            "Learning, working or volunteering",
            Form.OUTINGS,
            false,
            Amount.of(2, 180),
            EnumSet.noneOf(PartOfDay.class),
            CareOutcome.WORK_AND_LEARNING,
            CareOutcome.COMMUNITY),
    DAYS_OUT(
            "Whole days with something to do",
            Form.OUTINGS,
            false,
            Amount.of(2, 300),
            EnumSet.noneOf(PartOfDay.class),
            CareOutcome.COMMUNITY,
            CareOutcome.RELATIONSHIPS),
    NIGHTS(
            "Somebody there at night, who may sleep",
            Form.SLEEPING_NIGHTS,
            false,
            Amount.of(7, Parcel.NIGHT_MINUTES),
            EnumSet.of(PartOfDay.NIGHT),
            CareOutcome.SAFETY_AT_HOME),
    WAKING_NIGHTS(
            "Somebody awake at night",
            Form.WAKING_NIGHTS,
            false,
            Amount.of(7, Parcel.NIGHT_MINUTES),
            EnumSet.of(PartOfDay.NIGHT),
            CareOutcome.SAFETY_AT_HOME,
            CareOutcome.TOILET),
    BREAK(
            "A break for whoever cares for me",
            Form.BREAK,
            false,
            Amount.of(14, Parcel.NIGHT_MINUTES),
            EnumSet.noneOf(PartOfDay.class),
            CareOutcome.RELATIONSHIPS);

    private final String label;
    private final Form form;
    private final boolean personal;
    private final Amount typical;
    private final Set<PartOfDay> typicalParts;
    private final List<CareOutcome> outcomes;

    HelpWith(
            String label,
            Form form,
            boolean personal,
            Amount typical,
            Set<PartOfDay> typicalParts,
            CareOutcome... outcomes) {
        this.label = label;
        this.form = form;
        this.personal = personal;
        this.typical = typical;
        this.typicalParts = Set.copyOf(typicalParts);
        this.outcomes = List.of(outcomes);
    }

    @Override
    public String label() {
        return label;
    }

    public Form form() {
        return form;
    }

    /** Whether it is personal care: what few people should do, and what must be registered where a service does it. */
    public boolean isPersonal() {
        return personal;
    }

    /** What is taken where nobody said how much; a starting point, and said to be one. */
    public Amount typicalAmount() {
        return typical;
    }

    /** When it is taken to be where nobody said; empty for any time of the day. */
    public Set<PartOfDay> typicalParts() {
        return typicalParts;
    }

    /** Whether it is a place of one person's, so that a couple needs one for each: days out and nights away. */
    public boolean isOfOne() {
        return this == DAYS_OUT || this == BREAK;
    }

    /** The Care Act's outcomes that it serves. */
    public List<CareOutcome> outcomes() {
        return outcomes;
    }
}
