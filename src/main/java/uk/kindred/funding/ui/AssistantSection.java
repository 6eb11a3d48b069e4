package uk.kindred.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.pricing.CannotCalculate;
import uk.kindred.pricing.LineOrigin;
import uk.kindred.pricing.Pounds;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.Quote;
import uk.kindred.pricing.QuoteLine;

/** What employing an assistant costs, line by line, beside the budget. */
class AssistantSection extends Div {

    private static final int WEEKS_IN_YEAR = 52;

    /** @param budgetPence of a week; null if it is not known */
    AssistantSection(Quote quote, @Nullable Long budgetPence) {
        add(new H2("What employing an assistant costs"));
        PriceRange weekly = quote.weekly();
        PriceRange yearly = quote.yearly();
        if (weekly == null || yearly == null) {
            return;
        }
        Paragraph answer = new Paragraph();
        answer.addClassName("price");
        answer.add(Markup.tag(
                "strong", weekly.inWords() + " a week, " + yearly.inWords() + " a year, insurance not counted."));
        add(answer);
        if (budgetPence != null) {
            add(new Paragraph(against(yearly.fromPence(), budgetPence)));
        }
        quote.assumptions().stream()
                .filter(AssistantSection::isQuestion)
                .forEach(words -> add(Markup.tag("p", words).styled("notice")));
        quote.cannotCalculate().stream()
                .filter(CannotCalculate::isEmployersInsurance)
                .forEach(gap -> add(gap(gap)));
        add(new Paragraph("The wage is held against the National Living Wage, the least for everybody of 21 or over."));
        quote.assumptions().stream().filter(words -> !isQuestion(words)).forEach(words -> add(new Paragraph(words)));
        add(table(quote, yearly));
    }

    private static String against(long yearlyPence, long budgetPence) {
        long everyWeek = Math.ceilDiv(yearlyPence, WEEKS_IN_YEAR);
        long left = budgetPence - everyWeek;
        String words =
                "With pension and National Insurance that is " + Pounds.inWords(everyWeek) + " in each of 52 weeks. ";
        return left >= 0
                ? words + Pounds.inWords(left) + " of the budget is left for insurance and all else."
                : words + "The budget is " + Pounds.inWords(-left) + " a week short of it.";
    }

    /** Asked of whoever reads it, such as about a low wage. */
    private static boolean isQuestion(String words) {
        return words.endsWith("?");
    }

    private static Markup gap(CannotCalculate gap) {
        return Markup.tag("p", gap.what() + ": " + gap.why() + " " + gap.method())
                .styled("notice");
    }

    private static Markup table(Quote quote, PriceRange yearly) {
        Markup body = Markup.tag("tbody");
        quote.lines().forEach(line -> body.add(Tables.row(words(line), amount(line))));
        body.add(Tables.row(Markup.tag("div", "A year of 52 weeks, together").styled("what"), yearly.inWords()));
        return Tables.table("How this is worked out", body, "What", "Comes to");
    }

    private static Markup words(QuoteLine line) {
        Markup words = Markup.tag(
                "div",
                Markup.tag("div", line.what()).styled("what"),
                Markup.tag("div", line.quantity()).styled("small"));
        if (line.note() != null) {
            words.add(Markup.tag("div", line.note()).styled("small"));
        }
        if (line.origin() instanceof LineOrigin.OfLaw law) {
            words.add(Markup.tag(
                            "div",
                            law.rule() + ". Figures of " + Dates.taxYear(law.taxYear()) + ", from " + law.publishedAt())
                    .styled("small", "provenance"));
        }
        return words;
    }

    private static String amount(QuoteLine line) {
        return line.amount().inWords() + (line.part() == QuoteLine.Part.WEEKLY ? " a week" : " a year");
    }
}
