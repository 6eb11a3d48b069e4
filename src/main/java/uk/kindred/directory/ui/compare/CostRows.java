package uk.kindred.directory.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ui.cost.CostQuestion;
import uk.kindred.directory.ui.cost.CostWords;
import uk.kindred.directory.ui.cost.Provenance;
import uk.kindred.pricing.ComingPrice;
import uk.kindred.pricing.Leaving;
import uk.kindred.pricing.OverYears;
import uk.kindred.pricing.PriceBasis;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.Quote;
import uk.kindred.pricing.QuoteLine;

/** The whole costs of the same plan over the same years, in the order in which they come up. */
final class CostRows {

    private static final Set<QuoteLine.Part> IN_SUMS = Set.of(
            QuoteLine.Part.WEEKLY,
            QuoteLine.Part.YEARLY,
            QuoteLine.Part.ONCE,
            QuoteLine.Part.DEPOSIT,
            QuoteLine.Part.PURCHASE,
            QuoteLine.Part.LEAVING);

    private final List<ComparedListing> listings;
    private final CostQuestion question;
    private final boolean mixed;
    private final List<Row> rows = new ArrayList<>();

    /** @param question over as many years for all */
    CostRows(List<ComparedListing> listings, CostQuestion question) {
        this.listings = listings;
        this.question = question;
        this.mixed = listings.stream()
                        .map(compared -> compared.quote().pricedBy())
                        .distinct()
                        .count()
                > 1;
    }

    List<Row> list() {
        essential("A week, " + CostWords.condition(question.payer()), compared -> weekly(compared.quote()));
        row(
                "The same, " + CostWords.condition(ComparedListing.other(question.payer())),
                compared -> weekly(compared.otherQuote()));
        if (listings.stream().anyMatch(compared -> compared.quote().coming() != null)) {
            row("The next change of price", CostRows::coming);
        }
        row("The first year", compared -> odd(compared, words(compared.quote().firstYear())));
        if (question.years() > 1) {
            addYearsAhead();
        }
        row("To buy the home", compared -> purchase(compared.quote()));
        essential("Deposit, given back", compared -> deposit(compared.quote().deposit()));
        row(leaving(), CostRows::leavingCost);
        row(
                "Included",
                compared -> String.join(
                        ", ", compared.costs().included(compared.quote().pricedBy())));
        row("Not in these sums", CostRows::notInSums);
        row("Where these prices are from", CostRows::source);
        return List.copyOf(rows);
    }

    private String leaving() {
        List<String> ways = listings.stream()
                .map(compared -> CostWords.toLeave(compared.quote().pricedBy()))
                .distinct()
                .toList();
        return ways.size() == 1 ? ways.getFirst() : "To move out, or to end it";
    }

    private void addYearsAhead() {
        int last = question.years();
        row("A week in year " + last + ", with prices up " + question.riseInPercent() + "% a year", this::weeklyAtLast);
        row("All " + last + " years together, with those rises", this::overYears);
    }

    private @Nullable String weeklyAtLast(ComparedListing compared) {
        return compared.quote().afterRises(question.riseHundredths(), question.years()).stream()
                .reduce((earlier, later) -> later)
                .map(year -> odd(compared, year.weekly().inWords()))
                .orElse(null);
    }

    private @Nullable String overYears(ComparedListing compared) {
        return compared.quote()
                .overYears(question.riseHundredths())
                .map(over -> odd(compared, words(over)))
                .orElse(null);
    }

    private static String words(OverYears over) {
        return over.purchase().toPence() == 0
                ? over.total().inWords()
                : over.total().inWords() + ", of which "
                        + over.withoutPurchase().inWords() + " beside the price of the home";
    }

    private static String notInSums(ComparedListing compared) {
        if (!compared.costs().hasPrices()) {
            return "Everything: no price is known";
        }
        List<String> gaps = new ArrayList<>();
        compared.quote().cannotCalculate().forEach(gap -> gaps.add(gap.what()));
        if (compared.quote().deposit() == null && !gaps.contains(PriceWhat.DEPOSIT.label())) {
            gaps.add(PriceWhat.DEPOSIT.label());
        }
        return gaps.isEmpty() ? "Nothing is missing" : String.join("; ", gaps);
    }

    /** A column is as old as the oldest price in its sums. */
    private static String source(ComparedListing compared) {
        List<QuoteLine> lines = compared.quote().lines().stream()
                .filter(line -> IN_SUMS.contains(line.part()))
                .toList();
        return lines.isEmpty() ? "No price is known" : Provenance.ofOldest(lines) + odd(compared);
    }

    private static String odd(ComparedListing compared) {
        return compared.summary()
                .costBasis(compared.quote().plan(), compared.quote().payer())
                .filter(PriceBasis::questioned)
                .map(basis -> " The week’s price looks unusual: ask before you rely on it."
                        + (basis.question() == null ? "" : " " + basis.question()))
                .orElse("");
    }

    /** A sum that rests on a price far from what is usual says so. */
    private static @Nullable String odd(ComparedListing compared, @Nullable String words) {
        return words == null || odd(compared).isEmpty() ? words : words + " (a price in it looks unusual)";
    }

    private static @Nullable String leavingCost(ComparedListing compared) {
        Leaving leaving = compared.quote().leaving();
        String words = words(leaving.total());
        return leaving.restsOnTheWeek() ? odd(compared, words) : words;
    }

    private static @Nullable String coming(ComparedListing compared) {
        ComingPrice coming = compared.quote().coming();
        if (coming == null) {
            return compared.costs().hasPrices() ? "None is known" : null;
        }
        PriceRange weekly = coming.weekly();
        return CostWords.from(coming.from())
                + (weekly == null
                        ? " it is not known"
                        : " it will be "
                                + CostWords.amount(
                                        weekly,
                                        compared.quote().pricedBy(),
                                        compared.quote().plan()));
    }

    private static @Nullable String deposit(@Nullable PriceRange amount) {
        return amount != null && amount.toPence() == 0 ? "None" : words(amount);
    }

    /** Beside a cost of another kind of support each says what it is for. */
    private @Nullable String weekly(Quote quote) {
        PriceRange weekly = quote.weekly();
        if (weekly == null) {
            return null;
        }
        String amount = CostWords.amountAlone(weekly, quote.pricedBy(), quote.plan());
        return mixed ? amount + " " + CostWords.purpose(quote) : amount;
    }

    /** Empty in a comparison without homes to buy, so that the row is left out. */
    private @Nullable String purchase(Quote quote) {
        PriceRange purchase = quote.purchase();
        if (purchase == null || purchase.toPence() > 0) {
            return words(purchase);
        }
        boolean anyBought = listings.stream()
                .map(other -> other.quote().purchase())
                .anyMatch(price -> price == null || price.toPence() > 0);
        return anyBought ? "Nothing to buy" : null;
    }

    private static @Nullable String words(@Nullable PriceRange amount) {
        return amount == null ? null : amount.inWords();
    }

    private void essential(String name, Function<ComparedListing, @Nullable String> fact) {
        rows.add(Row.of(Part.COST, name, listings, fact).asEssential());
    }

    private void row(String name, Function<ComparedListing, @Nullable String> fact) {
        rows.add(Row.of(Part.COST, name, listings, fact));
    }
}
