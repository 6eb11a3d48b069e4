package uk.kindred.matching;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What providers' own words for their help mean here; nothing of other words (docs/decisions/071-who-can-do-what.md). */
final class ProviderWords {

    /** Of one who comes to the home. What helps a child helps nobody else, so that it goes before the others. */
    private static final List<Rule> AT_HOME = List.of(
            Rule.only("child|children|childcare|school run", HelpWith.CHILD),
            Rule.only("together", HelpWith.COMPANY),
            Rule.of("personal care", HelpWith.WASHING, HelpWith.GETTING_UP, HelpWith.TOILET),
            Rule.of("washing and dressing|washing|bath(s|ing)?|shower(s|ing)?", HelpWith.WASHING),
            Rule.of("dressing|getting up|bedtimes?|going to bed", HelpWith.GETTING_UP),
            Rule.of("toilet(ing)?|continence|incontinence", HelpWith.TOILET),
            Rule.of("meals?|cook(ing|ery)?|eating|food", HelpWith.MEALS),
            Rule.of("medicines?|medication|tablets? on time", HelpWith.MEDICINES),
            Rule.of("cleaning|laundry|housework|ironing", HelpWith.HOUSEWORK),
            Rule.of("shopping", HelpWith.SHOPPING),
            Rule.of("letters|forms|paperwork|bills|budgeting", HelpWith.LETTERS),
            Rule.of("company|companionship|befriending|sitting( service)?", HelpWith.COMPANY),
            Rule.of("walks?|days? out|going out|getting out|trips?|outings?|swimming", HelpWith.GOING_OUT),
            Rule.of("(support )?at (work|college|university)|learning|volunteering", HelpWith.LEARNING));

    private static final Pattern LEARNING = Pattern.compile(
            "\\b(skills|computing|courses?|learning|college|volunteering)\\b", Pattern.CASE_INSENSITIVE);

    /** What a group does that is no club to go to. */
    private static final Pattern NO_CLUB =
            Pattern.compile("\\b(visits? at home|phone calls?|befriending)\\b", Pattern.CASE_INSENSITIVE);

    private ProviderWords() {}

    private record Rule(Pattern words, boolean alone, Set<HelpWith> helps) {

        static Rule of(String words, HelpWith first, HelpWith... others) {
            return new Rule(whole(words), false, EnumSet.of(first, others));
        }

        static Rule only(String words, HelpWith help) {
            return new Rule(whole(words), true, EnumSet.of(help));
        }

        private static Pattern whole(String words) {
            return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
        }
    }

    /** Of what somebody says that they help with at home, or by the hour. */
    static Set<HelpWith> atHome(Collection<String> said) {
        Set<HelpWith> helps = EnumSet.noneOf(HelpWith.class);
        said.forEach(words -> addAtHome(words, helps));
        return helps;
    }

    private static void addAtHome(String words, Set<HelpWith> helps) {
        for (Rule rule : AT_HOME) {
            if (rule.words().matcher(words).find()) {
                helps.addAll(rule.helps());
                if (rule.alone()) {
                    return;
                }
            }
        }
    }

    /** Of what people do in a group. */
    static Set<HelpWith> inGroups(Collection<String> said) {
        Set<HelpWith> helps = EnumSet.noneOf(HelpWith.class);
        for (String words : said) {
            if (LEARNING.matcher(words).find()) {
                helps.add(HelpWith.LEARNING);
            }
            if (!NO_CLUB.matcher(words).find()) {
                helps.add(HelpWith.GOING_OUT);
            }
        }
        return helps;
    }
}
