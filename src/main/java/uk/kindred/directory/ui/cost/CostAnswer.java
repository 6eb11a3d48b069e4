package uk.kindred.directory.ui.cost;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.pricing.LineOrigin;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceBasis;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.Quote;
import uk.kindred.pricing.QuoteLine;
import uk.kindred.pricing.QuoteLine.Part;

/** A whole cost in a few sentences: a week, who else pays what, the first year, what comes back, a year ago. */
public class CostAnswer extends Div {

    /**
     * @param quote for the payer asked about
     * @param quoteFor the same plan for another payer
     * @param yearAgo the same plan and payer on this day a year ago
     * @param odd what the week rests on, if a price of it is far from what is usual
     */
    CostAnswer(Quote quote, Function<Payer, Quote> quoteFor, Quote yearAgo, @Nullable PriceBasis odd) {
        addClassName("cost-answer");
        add(headline(quote));
        if (quote.asksForWhatIsNotSold()) {
            add(new CostGaps(quote.cannotCalculate()));
            return;
        }
        String unusual = odd == null ? "" : " " + CostWords.RESTS_ON_ODD;
        if (odd != null) {
            add(CostWords.oddPrice(odd));
        }
        String source = Provenance.ofOldest(quote.lines(Part.WEEKLY));
        if (!source.isEmpty()) {
            Paragraph paragraph = new Paragraph(source);
            paragraph.addClassName("soft");
            add(paragraph);
        }
        Payer other = quote.payer() == Payer.COUNCIL ? Payer.SELF_FUNDER : Payer.COUNCIL;
        List<Markup> facts = new ArrayList<>();
        comingPrice(quote).ifPresent(facts::add);
        facts.add(otherPayer(quoteFor.apply(other)));
        addFact(facts, "The first year comes to ", quote.firstYear(), firstYearDetails(quote) + unusual);
        employerLines(quote).ifPresent(facts::add);
        addFact(facts, "To buy the home costs ", positive(quote.purchase()), ".");
        addFact(facts, "A deposit of ", positive(quote.deposit()), " is given back when you leave.");
        addFact(
                facts,
                CostWords.toLeave(quote.pricedBy()) + " costs ",
                positive(quote.leaving().total()),
                leavingDetails(quote) + (quote.leaving().restsOnTheWeek() ? unusual : ""));
        facts.add(yearAgo(quote, yearAgo));
        Markup list = Markup.tag("ul").styled("plain-list", "cost-facts");
        list.containing(facts);
        add(list);
        if (!quote.cannotCalculate().isEmpty()) {
            add(new CostGaps(quote.cannotCalculate()));
        }
    }

    private static Paragraph headline(Quote quote) {
        Paragraph paragraph = new Paragraph();
        paragraph.addClassName("price");
        String rest = " " + CostWords.purpose(quote.pricedBy(), quote.plan()) + ", "
                + CostWords.condition(quote.payer()) + ".";
        PriceRange weekly = quote.weekly();
        if (quote.asksForWhatIsNotSold()) {
            paragraph.add(Markup.tag("strong", "No homes are sold here."), new Text(" They are rented."));
        } else if (weekly == null) {
            paragraph.add(
                    Markup.tag("strong", "Price not known"),
                    new Text(" " + CostWords.purposeOfUnknown(quote) + ", " + CostWords.condition(quote.payer())
                            + ". Ask for it in writing."));
        } else {
            paragraph.add(
                    Markup.tag("strong", CostWords.amountAlone(weekly, quote.pricedBy(), quote.plan())),
                    new Text(rest));
        }
        return paragraph;
    }

    /** A rise that is known already is no surprise to anybody who reads this. */
    private static Optional<Markup> comingPrice(Quote quote) {
        return Optional.ofNullable(quote.coming()).map(coming -> {
            String from = CostWords.from(coming.from());
            PriceRange weekly = coming.weekly();
            return weekly == null
                    ? Markup.tag("li", "This price ends. " + from + " the price is not known.")
                    : fact(
                            from + " it will be ",
                            CostWords.amount(weekly, quote.pricedBy(), quote.plan()),
                            ". The sums here are at today’s prices.");
        });
    }

    private static Markup otherPayer(Quote other) {
        boolean council = other.payer() == Payer.COUNCIL;
        PriceRange weekly = other.weekly();
        if (weekly == null) {
            return Markup.tag(
                    "li",
                    council
                            ? "What the council pays for the same is not known."
                            : "What people who pay themselves are asked for the same is not known.");
        }
        return fact(
                council ? "If the council pays, it is asked " : "If you pay yourself, you are asked ",
                CostWords.amount(weekly, other.pricedBy(), other.plan()),
                " for the same.");
    }

    private static Markup yearAgo(Quote quote, Quote yearAgo) {
        PriceRange weekly = yearAgo.weekly();
        return weekly == null
                ? Markup.tag("li", "What it cost a year ago is not known.")
                : fact("A year ago it was ", CostWords.amount(weekly, quote.pricedBy(), quote.plan()), ".");
    }

    /** What an employer pays by the year is in the year, and in no week. */
    private static Optional<Markup> employerLines(Quote quote) {
        List<QuoteLine> lines = quote.lines(Part.YEARLY).stream()
                .filter(line -> line.origin() instanceof LineOrigin.OfLaw)
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String each = lines.stream()
                .map(line -> line.what().toLowerCase(Locale.UK).replace("national insurance", "National Insurance")
                        + " " + line.amount().inWords())
                .collect(Collectors.joining(", "));
        return Optional.of(
                fact("You would be the employer: holiday pay is in the week; in the year are also ", each, "."));
    }

    private static String firstYearDetails(Quote quote) {
        return quote.once().toPence() == 0
                ? "."
                : ", with " + quote.once().inWords() + " that everybody pays once at the start.";
    }

    private static String leavingDetails(Quote quote) {
        PriceRange notice = positive(quote.leaving().notice());
        PriceRange fee = positive(quote.leaving().eventFee());
        if (notice != null && fee != null) {
            return ", for the notice you give and the event fee.";
        }
        return notice != null ? ", which is the notice you give." : ", which is the event fee.";
    }

    private static @Nullable PriceRange positive(@Nullable PriceRange amount) {
        return amount == null || amount.toPence() == 0 ? null : amount;
    }

    private static void addFact(List<Markup> facts, String before, @Nullable PriceRange amount, String after) {
        if (amount != null) {
            facts.add(fact(before, amount.inWords(), after));
        }
    }

    private static Markup fact(String before, String amount, String after) {
        return Markup.tag("li", new Text(before), Markup.tag("strong", amount), new Text(after));
    }
}
