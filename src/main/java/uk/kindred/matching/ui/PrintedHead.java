package uk.kindred.matching.ui;

import java.time.LocalDate;
import java.util.stream.Collectors;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.matching.AlreadyThere;
import uk.kindred.matching.MatchQuestion;
import uk.kindred.matching.MatchRequest;
import uk.kindred.matching.Matter;
import uk.kindred.pricing.Pounds;

/** On paper only: the head of a support plan, with room for what stands in no link. */
final class PrintedHead {

    private PrintedHead() {}

    static Markup of(MatchQuestion question, LocalDate today) {
        MatchRequest request = question.request();
        Markup facts = Markup.tag("dl").styled("fact-list");
        add(facts, request.isOfCouple() ? "Names" : "Name", "");
        add(facts, "Written on", Dates.day(today));
        add(facts, "Lives near", question.place().label());
        add(
                facts,
                "To spend",
                request.money().isSeveral()
                        ? AskedInWords.money(request.money())
                        : Pounds.inWords(request.budgetPence()) + " a week, " + RouteWords.noun(request.route()));
        if (question.savings() != null) {
            add(facts, "Of it out of savings", SavingsWords.sum(question.savings()));
        }
        String matters =
                request.matters().asked().stream().sorted().map(Matter::label).collect(Collectors.joining("; "));
        add(facts, "What matters to me", matters);
        String there = request.there().stream().map(PrintedHead::inWords).collect(Collectors.joining("; "));
        add(facts, "There already", there.isEmpty() ? "Nothing that was named" : there);
        return Markup.tag(
                        "div",
                        Markup.tag("p", "Support plan: a draft").styled("printed-title"),
                        Markup.tag(
                                "p",
                                "Made by the person, or somebody who knows them, with Kindred. It is a proposal: the"
                                        + " council decides what meets the needs that it has assessed."),
                        facts)
                .styled("only-print", "printed-head");
    }

    private static String inWords(AlreadyThere there) {
        return there.who() + " (" + HelpInWords.inSentence(there.help().label()) + ")";
    }

    private static void add(Markup facts, String name, String value) {
        facts.add(Markup.tag(
                "div",
                Markup.tag("dt", name),
                value.isEmpty() ? Markup.tag("dd", "").styled("to-fill") : Markup.tag("dd", value)));
    }
}
