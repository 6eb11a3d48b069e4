package uk.kindred.reviews;

import java.util.Arrays;
import java.util.List;

/**
 * What a review answers: statements after Making it Real in short words of ours, the Care Act's ten outcomes (SI 2015/313
 * reg. 2), and whether somebody would recommend it.
 */
public enum Question implements Coded {
    IMPORTANT_THINGS(
            Theme.WELLBEING,
            "I can do the things that are important to me",
            "They can do the things that are important to them",
            "do what is important to them"),
    MONEY(
            Theme.INFORMATION,
            "I know what my support costs and how the money is spent",
            "They, or we, know what the support costs and how the money is spent",
            "know how the money is spent"),
    INFORMED(
            Theme.INFORMATION,
            "I get the information I need, in a way I understand",
            "They get the information they need, in a way they understand",
            "get information they understand"),
    BELONGING(
            Theme.COMMUNITIES,
            "I feel part of a community, with people who matter to me",
            "They feel part of a community, with people who matter to them",
            "feel part of a community"),
    IN_CONTROL(
            Theme.SUPPORT,
            "I decide how I am supported, and people work well together",
            "They decide how they are supported, and people work well together",
            "decide how they are supported"),
    CHANGES(
            Theme.CHANGE,
            "When something changes, I know what happens next and have a say",
            "When something changes, they know what happens next and have a say",
            "have a say when things change"),
    LISTENED_TO(
            Theme.WORKFORCE,
            "I am supported by people who listen to me",
            "They are supported by people who listen to them",
            "feel listened to"),
    KNOWN_TEAM(
            Theme.WORKFORCE,
            "The people who support me know me and know what they are doing",
            "The people who support them know them and know what they are doing",
            "be supported by people who know them"),
    NUTRITION(Theme.OUTCOMES, "Eating and drinking well", "Eating and drinking well", "eat and drink well"),
    HYGIENE(Theme.OUTCOMES, "Keeping clean", "Keeping clean", "keep clean"),
    TOILET(Theme.OUTCOMES, "Managing toilet needs", "Managing toilet needs", "manage toilet needs"),
    CLOTHING(Theme.OUTCOMES, "Being dressed the right way", "Being dressed the right way", "be dressed the right way"),
    SAFE_AT_HOME(
            Theme.OUTCOMES,
            "Feeling safe and getting around at home",
            "Feeling safe and getting around at home",
            "feel safe at home"),
    HOME(Theme.OUTCOMES, "Keeping the home clean and safe", "Keeping the home clean and safe", "keep a good home"),
    RELATIONSHIPS(
            Theme.OUTCOMES,
            "Keeping up with family and friends",
            "Keeping up with family and friends",
            "keep up with family and friends"),
    WORK(
            Theme.OUTCOMES,
            "Work, learning or volunteering",
            "Work, learning or volunteering",
            "work, learn or volunteer"),
    COMMUNITY(Theme.OUTCOMES, "Getting out and about", "Getting out and about", "get out and about"),
    CARING(Theme.OUTCOMES, "Caring for a child", "Caring for a child", "care for a child"),
    RECOMMEND(Theme.RECOMMEND, "Overall, how was it?", "Overall, how was it?", "have a good experience");

    private final Theme theme;
    private final String own;
    private final String ofAnother;
    private final String helped;

    Question(Theme theme, String own, String ofAnother, String helped) {
        this.theme = theme;
        this.own = own;
        this.ofAnother = ofAnother;
        this.helped = helped;
    }

    public Theme theme() {
        return theme;
    }

    /** As those read it who draw on the service. */
    @Override
    public String label() {
        return own;
    }

    /** As this writer reads it. */
    public String asked(Writer writer) {
        return writer.speaksOfAnother() ? ofAnother : own;
    }

    /** For sentences: "helped 41 of 47 people" + "feel safe at home". */
    public String helped() {
        return helped;
    }

    /** Those that are answered with yes, in part or no. */
    public static List<Question> ticked() {
        return Arrays.stream(values()).filter(question -> question != RECOMMEND).toList();
    }

    public static List<Question> of(Theme theme) {
        return Arrays.stream(values())
                .filter(question -> question.theme == theme)
                .toList();
    }
}
