package uk.kindred.directory.ui.cost;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.pricing.OverYears;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Quote;
import uk.kindred.pricing.QuoteLine.Part;
import uk.kindred.pricing.YearCost;

/** A whole cost, line by line: a week, the first year, leaving, later years; every line with its source and date. */
public class Breakdown extends Div {

    private static final String NOT_KNOWN = "Not known";

    private final Quote quote;

    public Breakdown(Quote quote, CostQuestion question) {
        this.quote = quote;
        addClassName("breakdown");
        add(new H3("How this is reckoned"));
        if (!quote.assumptions().isEmpty()) {
            quote.assumptions().forEach(words -> add(new Paragraph(words)));
        }
        addUnlessEmpty(week());
        addUnlessEmpty(firstYear());
        addPurchase();
        addUnlessEmpty(leaving());
        addRises(question);
        quote.overYears(question.riseHundredths()).ifPresent(this::addOverYears);
        addAside("A choice, in no sum above", Part.OPTIONAL);
        addAside("Paid apart, for the home and not the support", Part.APART);
        addAside("What the NHS pays on top, if it has agreed to", Part.PAID_BY_NHS);
    }

    private Receipt week() {
        String stay = quote.pricedBy() == PricedBy.STAYS ? "One stay, up to a week" : "Every week";
        return new Receipt(stay, "Comes to").lines(quote.lines(Part.WEEKLY)).total("Together", words(quote.weekly()));
    }

    private Receipt firstYear() {
        Receipt receipt = new Receipt("The first year", "Comes to");
        if (quote.yearly() != null && quote.pricedBy() != PricedBy.STAYS) {
            receipt.line("52 such weeks", "", quote.inFirstYear(Part.WEEKLY));
        }
        return receipt.lines(quote.lines(Part.YEARLY))
                .lines(quote.lines(Part.ONCE))
                .total("Together", words(quote.firstYear()));
    }

    private void addPurchase() {
        if (!quote.lines(Part.PURCHASE).isEmpty()) {
            add(new Receipt("To buy the home", "Price").lines(quote.lines(Part.PURCHASE)));
        }
        if (!quote.lines(Part.DEPOSIT).isEmpty()) {
            add(new Receipt("Given back when you leave, in no sum", "Deposit").lines(quote.lines(Part.DEPOSIT)));
        }
    }

    private Receipt leaving() {
        Receipt receipt = new Receipt("When you leave", "Comes to").lines(quote.lines(Part.LEAVING));
        return receipt.total(
                CostWords.livedIn(quote.pricedBy()) ? "Moving out" : "Ending it",
                words(quote.leaving().total()));
    }

    private void addRises(CostQuestion question) {
        List<YearCost> years = quote.afterRises(question.riseHundredths(), question.yearsAhead(quote.pricedBy()));
        if (years.isEmpty()) {
            return;
        }
        Markup body = Markup.tag("tbody");
        for (YearCost year : years) {
            body.add(Markup.tag(
                    "tr",
                    Markup.tag("th", "Year " + year.year()).with("scope", "row"),
                    Markup.tag("td", year.weekly().inWords()),
                    Markup.tag("td", year.total().inWords())));
        }
        Markup table = Markup.tag(
                        "table",
                        Markup.tag("caption", "If prices go up by " + question.riseInPercent() + "% every year"),
                        Markup.tag(
                                "thead",
                                Markup.tag(
                                        "tr",
                                        Markup.tag("th", "Year").with("scope", "col"),
                                        Markup.tag("th", "A week").with("scope", "col"),
                                        Markup.tag("th", "The year").with("scope", "col"))),
                        body)
                .styled("receipt", "rises");
        Paragraph note = new Paragraph("Nobody knows how prices will go up. "
                + "Ask by how much they went up in each of the last three years, and try it here.");
        note.addClassName("soft");
        add(table, note);
    }

    private void addOverYears(OverYears over) {
        Receipt receipt = new Receipt("All " + over.years() + " years together, with those rises", "Comes to");
        if (over.purchase().toPence() > 0) {
            receipt.line(
                    "Price of the home", "What it is sold for later is not known, and not taken off", over.purchase());
        }
        receipt.line("Every week and year", "", over.running());
        if (over.once().toPence() > 0) {
            receipt.line("Paid once at the start", "", over.once());
        }
        if (over.eventFee().toPence() > 0) {
            receipt.line("Event fee on leaving", "", over.eventFee());
        }
        add(receipt.total("Together", over.total().inWords()));
        if (over.purchase().toPence() > 0) {
            add(new Paragraph("Of that, " + over.withoutPurchase().inWords()
                    + " is what living there costs beside the price of the home."));
        }
    }

    private void addAside(String caption, Part part) {
        if (!quote.lines(part).isEmpty()) {
            Receipt receipt = new Receipt(caption, "Price");
            quote.lines(part)
                    .forEach(line -> receipt.line(
                            line.what(),
                            Provenance.of(line.origin()),
                            line.amount().inWords() + " " + line.quantity()));
            add(receipt);
        }
    }

    private void addUnlessEmpty(Receipt receipt) {
        if (!receipt.isEmpty()) {
            add(receipt);
        }
    }

    private static String words(@Nullable PriceRange amount) {
        return amount == null ? NOT_KNOWN : amount.inWords();
    }
}
