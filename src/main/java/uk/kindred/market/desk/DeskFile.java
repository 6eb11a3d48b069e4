package uk.kindred.market.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.csv.Csv;

/** One figure as a table of bare values: what a program reads. Money is in pence; what is not known is empty. */
final class DeskFile {

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    DeskFile(String... columns) {
        this.columns = List.of(columns);
    }

    /** @param cells one for each column; null is written as nothing */
    void add(@Nullable Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("A row has a cell for each column");
        }
        rows.add(Arrays.stream(cells).map(cell -> Objects.toString(cell, "")).toList());
    }

    String write() {
        return Csv.write(columns, rows);
    }
}
