package uk.kindred.providers.guided;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.directory.SupportKind;

/** What the choosers of its kind need to know. */
@Component
@Order(6)
class WorkStep implements Step {

    static final String EMPLOYED = "employed";
    static final String YEARS = "years";
    static final String DRIVES = "drives";
    static final String PEOPLE = "people";
    static final String STANDARDS = "standards";
    static final String HOURS = "hours";
    static final String STAYS = "stays";
    static final String HOUSEHOLD = "household";
    static final String CARERS = "carers";

    static final int MOST_PEOPLE = 8;
    private static final int MOST_YEARS = 70;
    private static final int MOST_HOURS = 40;
    private static final int MOST_CARERS = 2_000;

    private static final List<String> MET = List.of(
            "Keeping people safe",
            "Handling money and receipts",
            "Food hygiene level 2",
            "First aid",
            "Moving and handling",
            "Confidentiality",
            "Dementia awareness",
            "Infection control");

    @Override
    public String slug() {
        return "work";
    }

    @Override
    public String title(SupportKind kind) {
        return "What you do";
    }

    @Override
    public boolean isFor(SupportKind kind) {
        return Steps.KINDS.contains(kind)
                && !ActivitiesStep.asksOf(kind)
                && kind != SupportKind.RETIREMENT_HOUSING
                && kind != SupportKind.EXTRA_CARE_HOUSING;
    }

    @Override
    public boolean asksDetails() {
        return true;
    }

    @Override
    public void ask(StepForm form, Draft draft) {
        switch (draft.kind()) {
            case PERSONAL_ASSISTANT ->
                Help.ask(form, draft, "What do you help with?")
                        .one(
                                EMPLOYED,
                                "How are you hired?",
                                null,
                                List.of(
                                        new Choice(
                                                "yes",
                                                "The person employs me: wages, holiday and pension are theirs to arrange"),
                                        new Choice("no", "I am self-employed, and send a bill")))
                        .count(YEARS, "For how many years have you done this?", null)
                        .one(DRIVES, "Do you drive?", null, Choice.YES_OR_NO);
            case MICRO_ENTERPRISE ->
                Help.ask(form, draft, "What do you do?")
                        .count(
                                PEOPLE,
                                "How many people work in it?",
                                "Yourself included. A micro-enterprise has up to " + MOST_PEOPLE + ".")
                        .several(
                                STANDARDS,
                                "Which standards for small services have you met?",
                                "Those that your council or its partner has checked.",
                                Choice.words(MET));
            case HOMESHARE ->
                Help.ask(form, draft, "What do sharers help with?")
                        .count(HOURS, "How many hours a week does a sharer give?", "About 10 as a rule.");
            default -> askSharedLives(form, draft.kind());
        }
    }

    private static void askSharedLives(StepForm form, SupportKind kind) {
        form.several(
                STAYS,
                "What do you offer?",
                null,
                List.of(
                        new Choice("long", "Living with you for long"),
                        new Choice("short", "Short breaks"),
                        new Choice("day", "Support by day")));
        if (kind == SupportKind.SHARED_LIVES) {
            form.count(CARERS, "How many carers has the scheme?", null);
        } else {
            form.line(
                    HOUSEHOLD,
                    "What is your home like?",
                    "Such as: a bungalow on a bus route, two adults, a teenager and a cat.");
        }
    }

    @Override
    public void check(Draft draft, Map<String, String> problems) {
        Mending mending = new Mending(draft, problems);
        switch (draft.kind()) {
            case PERSONAL_ASSISTANT -> {
                Help.check(mending);
                mending.count(YEARS, 0, MOST_YEARS);
            }
            case MICRO_ENTERPRISE -> {
                Help.check(mending);
                mending.needs(PEOPLE, "Say how many people work in it.").count(PEOPLE, 1, MOST_PEOPLE);
            }
            case HOMESHARE -> {
                Help.check(mending);
                mending.count(HOURS, 1, MOST_HOURS);
            }
            default ->
                mending.needs(STAYS, "Tick at least one.")
                        .count(CARERS, 1, MOST_CARERS)
                        .text(HOUSEHOLD, Mending.LONGEST_LINE);
        }
    }
}
