package uk.kindred.market.rates.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import uk.kindred.base.csv.Cells;
import uk.kindred.market.rates.CouncilRate;
import uk.kindred.market.rates.RateItem;
import uk.kindred.market.rates.RateSort;
import uk.kindred.market.rates.StatedRate;

/** Figures as a file: docs/market.md describes its shape, which is our own. */
final class RateFile {

    static final String NAME = "name";
    static final String UNIT = "unit";

    static final List<String> COLUMNS = List.of(
            RateReader.YEAR,
            RateReader.ITEM,
            NAME,
            UNIT,
            RateReader.SORT,
            RateReader.AMOUNT,
            RateReader.SOURCE,
            RateReader.DATE);

    private RateFile() {}

    /** All that count, and an empty line for each item of this year that is not stated. */
    static String writeForOfficers(List<StatedRate> stated, int thisYear) {
        StringWriter file = new StringWriter().append('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(COLUMNS);
            for (RateItem item : RateItem.values()) {
                if (stated.stream().noneMatch(one -> isPaid(one.rate(), item, thisYear))) {
                    csv.writeRecord(
                            RateWords.year(thisYear),
                            item.slug(),
                            item.label(),
                            item.unit().slug(),
                            RateSort.PAYS.slug(),
                            "",
                            "",
                            "");
                }
            }
            stated.forEach(one -> csv.writeRecord(cells(one.rate())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    /** What everybody may see. */
    static String writePublished(List<StatedRate> published) {
        StringWriter file = new StringWriter().append('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(COLUMNS);
            published.forEach(one -> csv.writeRecord(cells(one.rate())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private static boolean isPaid(CouncilRate rate, RateItem item, int year) {
        return rate.item() == item && rate.sort() == RateSort.PAYS && rate.year() == year;
    }

    private static List<String> cells(CouncilRate rate) {
        return List.of(
                RateWords.year(rate.year()),
                rate.item().slug(),
                rate.item().label(),
                rate.item().unit().slug(),
                rate.sort().slug(),
                RateWords.typed(rate.pence()),
                Cells.safe(rate.source()),
                rate.statedOn().toString());
    }
}
