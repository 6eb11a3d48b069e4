package uk.kindred.reviews.ui;

import uk.kindred.reviews.Answer;
import uk.kindred.reviews.Incentive;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.Recommends;
import uk.kindred.reviews.Writer;

/** The form in Easy Read: short words for the same questions and answers, and a drawing beside each. */
final class EasyWords {

    private EasyWords() {}

    /**
     * The same question, since both answers count in one figure: of the statements whether they are true, of the outcomes
     * whether the service helps with them.
     */
    static String of(Question question, Writer writer) {
        String own = own(question);
        return writer.speaksOfAnother() ? ofAnother(own) : own;
    }

    private static String own(Question question) {
        return switch (question) {
            case IMPORTANT_THINGS -> "I can do the things that matter to me.";
            case MONEY -> "I know what my support costs, and where the money goes.";
            case INFORMED -> "I am told what I need to know, in a way I understand.";
            case BELONGING -> "I feel that I belong, with people who matter to me.";
            case IN_CONTROL -> "I decide about my help, and people work well together.";
            case CHANGES -> "When things change, I know what happens next, and I have a say.";
            case LISTENED_TO -> "I am helped by people who listen to me.";
            case KNOWN_TEAM -> "I am helped by people who know me and know what to do.";
            case NUTRITION -> "It helps me to eat and drink well.";
            case HYGIENE -> "It helps me to keep clean.";
            case TOILET -> "It helps me to use the toilet when I need to.";
            case CLOTHING -> "It helps me to be dressed the right way.";
            case SAFE_AT_HOME -> "It helps me to be safe and get around at home.";
            case HOME -> "It helps me to keep my home clean and safe.";
            case RELATIONSHIPS -> "It helps me to keep in touch with family and friends.";
            case WORK -> "It helps me to work, learn or volunteer.";
            case COMMUNITY -> "It helps me to get out and about.";
            case CARING -> "It helps me to care for a child.";
            case RECOMMEND -> "How was it, all in all?";
        };
    }

    /** Who writes about somebody else reads "They" and "them". */
    private static String ofAnother(String own) {
        return own.replaceFirst("^I am ", "They are ")
                .replaceFirst("^I ", "They ")
                .replace(" I ", " they ")
                .replace(" me.", " them.")
                .replace(" me ", " them ")
                .replace(" my ", " their ");
    }

    static String symbol(Question question) {
        return switch (question) {
            case IMPORTANT_THINGS -> "reviews.svg#star";
            case MONEY -> "reviews.svg#money";
            case INFORMED -> "reviews.svg#told";
            case BELONGING, RELATIONSHIPS -> "help.svg#company";
            case IN_CONTROL -> "reviews.svg#choose";
            case CHANGES -> "reviews.svg#change";
            case LISTENED_TO -> "reviews.svg#ear";
            case KNOWN_TEAM -> "reviews.svg#known";
            case NUTRITION -> "help.svg#meals";
            case HYGIENE -> "help.svg#washing";
            case TOILET -> "help.svg#toilet";
            case CLOTHING -> "reviews.svg#clothes";
            case SAFE_AT_HOME -> "reviews.svg#safe";
            case HOME -> "help.svg#housework";
            case WORK -> "help.svg#learning";
            case COMMUNITY -> "help.svg#going-out";
            case CARING -> "help.svg#child";
            case RECOMMEND -> "reviews.svg#good";
        };
    }

    static String of(Answer answer) {
        return answer == Answer.IN_PART ? "A bit" : answer.label();
    }

    static String symbol(Answer answer) {
        return "reviews.svg#" + answer.slug();
    }

    static String of(Recommends recommends) {
        return switch (recommends) {
            case VERY_GOOD -> "Very good";
            case GOOD -> "Good";
            case NEITHER -> "Not good, not bad";
            case POOR -> "Bad";
            case VERY_POOR -> "Very bad";
            case DONT_KNOW -> "I don’t know";
        };
    }

    static String symbol(Recommends recommends) {
        return switch (recommends) {
            case VERY_GOOD -> "reviews.svg#very-good";
            case GOOD -> "reviews.svg#yes";
            case NEITHER -> "reviews.svg#in-part";
            case POOR -> "reviews.svg#no";
            case VERY_POOR -> "reviews.svg#very-poor";
            case DONT_KNOW -> "reviews.svg#not-sure";
        };
    }

    static String of(Writer writer) {
        return switch (writer) {
            case PERSON -> "I use this service";
            case FAMILY -> "I am family or a friend";
            case ADVOCATE -> "I speak up for somebody, as their advocate";
            case PROFESSIONAL -> "It is my job, like a nurse or social worker";
        };
    }

    static String symbol(Writer writer) {
        return switch (writer) {
            case PERSON -> "reviews.svg#person";
            case FAMILY -> "help.svg#company";
            case ADVOCATE -> "reviews.svg#told";
            case PROFESSIONAL -> "reviews.svg#badge";
        };
    }

    static String of(Incentive incentive) {
        return switch (incentive) {
            case NONE -> "Nothing";
            case SMALL_THANKS -> "A small thank you that everybody gets";
            case MONEY_OR_DISCOUNT -> "Money or a prize";
        };
    }

    static String symbol(Incentive incentive) {
        return switch (incentive) {
            case NONE -> "reviews.svg#not-for-me";
            case SMALL_THANKS -> "reviews.svg#gift";
            case MONEY_OR_DISCOUNT -> "reviews.svg#money";
        };
    }
}
