package uk.kindred.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ui.cost.CostQuestion;
import uk.kindred.directory.ui.cost.Provenance;
import uk.kindred.matching.MatchQuestion;
import uk.kindred.matching.ParcelWords;
import uk.kindred.matching.SupportWeek;
import uk.kindred.matching.WeekPart;
import uk.kindred.pricing.Pounds;
import uk.kindred.pricing.PriceRange;

/** What the week costs, line by line, and who pays. */
final class CostLines {

    private CostLines() {}

    static Markup of(ShownWeek shown, LocalDate today) {
        SupportWeek week = shown.week();
        Markup body = Markup.tag("tbody");
        week.parts().forEach(part -> addLines(body, part, shown, today));
        Markup foot = Markup.tag("tfoot", row("Together", "", week.cost().inWords()));
        if (week.funds().size() == 1) {
            foot.add(
                    row("There is to spend", "", Pounds.inWords(week.budgetPence())),
                    row(left(week), "", Pounds.inWords(week.leftPence())));
        }
        addShares(foot, shown.planned().question());
        Markup table = Markup.tag(
                        "table",
                        Markup.tag("caption", "What the week costs").styled("visually-hidden"),
                        Markup.tag("thead", head()),
                        body,
                        foot)
                .styled("receipt", "week-receipt");
        return Markup.tag(
                "div",
                table,
                FundTable.of(week),
                asked(shown.planned().question()),
                Markup.tag(
                                "p",
                                "This is a usual week. A bank holiday may cost more: press a service to see what its"
                                        + " year comes to.")
                        .styled("soft"));
    }

    /** With the council's money, what is not said of it yet. */
    private static Markup asked(MatchQuestion question) {
        Markup note = Markup.tag("div").styled("soft");
        if (question.request().route() != null && question.chargePence() == 0) {
            note.add(Markup.tag(
                            "p",
                            "The council may ask you to pay a part of this budget yourself. That changes who pays, not what"
                                    + " there is to spend. ")
                    .containing(new Anchor("/funding?setting=home", "See what it may ask")));
        }
        return note;
    }

    /** Who brings the budget in: the council asks for a charge first, however much of it a week costs. */
    private static void addShares(Markup foot, MatchQuestion question) {
        long charge = question.chargePence();
        if (charge > 0) {
            foot.add(
                    row("Of the budget you pay the council’s charge", "", Pounds.inWords(charge)),
                    row(
                            "and the council",
                            "",
                            Pounds.inWords(question.request().money().main().pence() - charge)));
        }
    }

    private static String left(SupportWeek week) {
        return week.cost().isOnePrice() ? "Left" : "Left, by the higher prices";
    }

    private static Markup head() {
        Markup row = Markup.tag("tr");
        for (String heading : List.of("What", "Who pays", "A week")) {
            row.add(Markup.tag("th", heading).with("scope", "col"));
        }
        return row;
    }

    private static void addLines(Markup body, WeekPart part, ShownWeek shown, LocalDate today) {
        boolean several = shown.week().funds().size() > 1;
        String payer = several ? FundWords.name(part.fund()) : part.payer().label();
        Markup what = Markup.tag(
                "div",
                Markup.tag(
                                "div",
                                new Anchor(
                                        address(part, shown), part.candidate().name()))
                        .styled("what"),
                small((shown.week().isOfCouple() ? WhenWords.capital(ParcelWords.forWhom(part.whose())) + ": " : "")
                        + WhenWords.capital(part.plan().inWords(part.way()))));
        if (part.isEmployment()) {
            what.add(small("You employ them: 5.6 weeks of holiday are in each hour, 12.07% of the wage. The wage is not"
                    + " below the National Living Wage. An employer’s insurance is not in it."));
        }
        PriceRange yearly = part.yearly();
        if (yearly != null) {
            what.add(small(yearly.inWords() + " a year, spread over 52 weeks"));
        }
        if (part.basis() != null) {
            what.add(small(Provenance.ofPrices(part.basis(), today)).styled("provenance"));
        }
        body.add(row(what, payer, part.weekly().inWords()));
        if (part.employerWeekly().toPence() > 0) {
            body.add(row(
                    Markup.tag(
                            "div",
                            Markup.tag("div", "What an employer pays on top").styled("what"),
                            small("Pension and National Insurance for "
                                    + part.candidate().name() + ", of a year, spread over 52 weeks")),
                    payer,
                    part.employerWeekly().inWords()));
        }
    }

    private static Markup small(String words) {
        return Markup.tag("div", words).styled("small");
    }

    private static Markup row(String what, String payer, String amount) {
        return row(Markup.tag("span", what), payer, amount);
    }

    private static Markup row(Markup what, String payer, String amount) {
        return Markup.tag(
                "tr",
                Markup.tag("th", what).with("scope", "row"),
                Markup.tag("td", payer).styled("payer"),
                Markup.tag("td", amount));
    }

    /** The listing's own page, which reckons the same plan for the same payer step by step. */
    static String address(WeekPart part, ShownWeek shown) {
        String question = new CostQuestion(part.plan(), part.payer()).inUrl();
        return shown.address(part.candidate().id()) + (question.isEmpty() ? "" : "?" + question);
    }
}
