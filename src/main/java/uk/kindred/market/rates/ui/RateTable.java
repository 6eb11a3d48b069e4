package uk.kindred.market.rates.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.rates.RateLine;
import uk.kindred.market.rates.ToldPrice;

/** Cells of tables of rates; on narrow screens each says which column it is of. */
final class RateTable {

    static final List<String> COLUMNS = List.of(
            "What for", "The council pays", "Providers say it is asked", "Self-funders are asked", "Sustainable price");

    private RateTable() {}

    /** @param body rows of these columns */
    static Markup of(String caption, Markup body) {
        Markup head = Markup.tag("tr");
        COLUMNS.forEach(words -> head.add(column(words)));
        return Markup.tag(
                "table", Markup.tag("caption", caption).styled("visually-hidden"), Markup.tag("thead", head), body);
    }

    private static Markup column(String words) {
        return Markup.tag("th", words).with("scope", "col");
    }

    static Markup cell(String column, String words) {
        return Markup.tag("td", words).with("data-column", column);
    }

    static String told(RateLine line, @Nullable ToldPrice price) {
        return line.item().key() == null ? "nothing to compare with" : RateWords.told(price);
    }

    static String sustainable(RateLine line) {
        List<String> words = line.sustainable().stream()
                .map(price -> RateWords.sustainable(price, line.pence()))
                .toList();
        return words.isEmpty() ? "no source gives one" : words.stream().collect(Collectors.joining("; ")) + ".";
    }
}
