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
    private static final int WEEKS_IN_YEAR = 52;

    private final Quote quote;
    private final String unusual;

    /** @param odd whether its week rests on a price far from what is usual */
    public Breakdown(Quote quote, CostQuestion question, boolean odd) {
        this.quote = quote;
        this.unusual = odd ? ", with a price that looks unusual" : "";
        addClassName("breakdown");
        add(new H3("How this is worked out"));
        if (!quote.assumptions().isEmpty()) {
            quote.assumptions().forEach(words -> add(new Paragraph(words)));
        }
        addUnlessEmpty(week());
        addUnlessEmpty(firstYear());
        addPurchase();
        addUnlessEmpty(leaving());
        addRises(question, odd);
        quote.overYears(question.riseHundredths()).ifPresent(this::addOverYears);
        addAside("If you choose it, not in the sums above", Part.OPTIONAL);
        addAside(apart(), Part.APART);
        addAside("What the NHS pays on top, if it has agreed to", Part.PAID_BY_NHS);
    }

    private Receipt week() {
        String stay = quote.pricedBy() == PricedBy.STAYS ? "One stay, up to a week" : "Every week";
        return new Receipt(stay, "Comes to")
                .lines(quote.lines(Part.WEEKLY))
                .total("Together" + unusual, words(quote.weekly()));
    }

    private Receipt firstYear() {
        Receipt receipt = new Receipt("The first year", "Comes to");
        if (quote.yearly() != null && quote.pricedBy() != PricedBy.STAYS) {
            addYear(receipt, quote.weekly());
        }
        return receipt.lines(quote.lines(Part.YEARLY))
                .lines(quote.lines(Part.ONCE))
                .total("Together" + unusual, words(quote.firstYear()));
    }

    /** What is asked by the month counts 12 times, which is a few pence from 52 of its rounded week. */
    private void addYear(Receipt receipt, @Nullable PriceRange weekly) {
        PriceRange year = quote.inFirstYear(Part.WEEKLY);
        boolean exact = weekly != null && weekly.times(WEEKS_IN_YEAR).equals(year);
        receipt.line(
                exact ? "52 such weeks" : "A year of this",
                exact ? "" : "What is asked by the month counts 12 times, and by the year once",
                year);
    }

    private String apart() {
        return quote.pricedBy() == PricedBy.HOUSING
                ? "Paid apart, for care and not the home"
                : "Paid apart, for the home and not the support";
    }

    private void addPurchase() {
        if (!quote.lines(Part.PURCHASE).isEmpty()) {
            add(new Receipt("To buy the home", "Price").lines(quote.lines(Part.PURCHASE)));
        }
        if (!quote.lines(Part.DEPOSIT).isEmpty()) {
            add(new Receipt("Given back when you leave, not in the sums", "Deposit").lines(quote.lines(Part.DEPOSIT)));
        }
    }

    private Receipt leaving() {
        Receipt receipt = new Receipt("When you leave", "Comes to").lines(quote.lines(Part.LEAVING));
        return receipt.total(
                (CostWords.livedIn(quote.pricedBy()) ? "Moving out" : "Ending it")
                        + (quote.leaving().restsOnTheWeek() ? unusual : ""),
                words(quote.leaving().total()));
    }

    private void addRises(CostQuestion question, boolean odd) {
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
                + "Ask by how much they went up in each of the last three years, and try it here."
                + (odd ? " These sums rest on a price that looks unusual." : ""));
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
        add(receipt.total("Together" + unusual, over.total().inWords()));
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
