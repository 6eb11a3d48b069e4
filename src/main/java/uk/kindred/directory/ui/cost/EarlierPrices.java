package uk.kindred.directory.ui.cost;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.DatedPrice;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.Quote;

/** What it cost before: on a day that somebody names, and every price with the days it was asked on. Folded away. */
public class EarlierPrices extends HtmlContainer {

    /**
     * @param action the page that answers
     * @param then the plan's cost on the day asked for, null if none is
     */
    public EarlierPrices(
            String action,
            CostQuestion question,
            DayAsked asked,
            @Nullable Quote then,
            List<DatedPrice> prices,
            LocalDate today) {
        super("details");
        addClassNames("price-table", "earlier-prices", "no-print");
        getElement().setAttribute("open", !asked.typed().isEmpty());
        add(Markup.tag("summary", "What it cost before"));
        if (then != null) {
            add(answer(then));
        }
        add(form(action, question, asked, today));
        List<DatedPrice> past =
                prices.stream().filter(price -> price.isPast(today)).toList();
        if (past.isEmpty()) {
            add(new Paragraph("No earlier price is known."));
        } else {
            add(table(prices, today));
        }
    }

    private static Paragraph answer(Quote then) {
        PriceRange weekly = then.weekly();
        String day = Dates.day(then.asOf());
        Paragraph answer = new Paragraph(
                weekly == null
                        ? "What it cost on " + day + " is not known."
                        : "On " + day + " it was " + CostWords.amount(weekly, then.pricedBy(), then.plan()) + " "
                                + CostWords.purpose(then) + ", " + CostWords.condition(then.payer()) + ".");
        answer.addClassName("cost-then");
        return answer;
    }

    private static Markup form(String action, CostQuestion question, DayAsked asked, LocalDate today) {
        Markup form =
                Markup.tag("form").with("method", "get").with("action", action).styled("day-form");
        question.parameters()
                .forEach((name, value) -> form.add(Markup.tag("input")
                        .with("type", "hidden")
                        .with("name", name)
                        .with("value", value)));
        form.add(
                Fields.date(DayAsked.ON, "What did it cost on…", asked.typed(), DayAsked.FIRST, today),
                Markup.tag("button", "Show").styled("button", "quiet").with("type", "submit"));
        Fields.explain(form, asked.problems());
        return form;
    }

    private static Markup table(List<DatedPrice> prices, LocalDate today) {
        Markup body = Markup.tag("tbody");
        prices.stream()
                .filter(price -> !price.item().validFrom().isAfter(today))
                .forEach(price -> body.add(row(price)));
        return Markup.tag(
                        "table",
                        Markup.tag("caption", "Every price and when it was asked")
                                .styled("visually-hidden"),
                        Markup.tag(
                                "thead",
                                Markup.tag(
                                        "tr",
                                        Markup.tag("th", "What, and when").with("scope", "col"),
                                        Markup.tag("th", "Price").with("scope", "col"))),
                        body)
                .styled("receipt");
    }

    private static Markup row(DatedPrice price) {
        LocalDate lastDay = price.lastDay();
        String from = "From " + Dates.day(price.item().validFrom());
        Markup what = Markup.tag(
                        "th",
                        Markup.tag("div", PriceTable.name(price.item())).styled("what"),
                        Markup.tag("div", "For " + PriceTable.who(price.item().payers()))
                                .styled("small"),
                        Markup.tag("div", lastDay == null ? from + ", still" : from + " to " + Dates.day(lastDay))
                                .styled("small"),
                        Markup.tag(
                                        "div",
                                        Provenance.of(
                                                price.item().source(),
                                                price.item().confirmedOn()))
                                .styled("small"))
                .with("scope", "row");
        return Markup.tag("tr", what, Markup.tag("td", price.item().inWords()));
    }
}
