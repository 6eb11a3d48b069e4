package uk.kindred.market.charts;

import java.util.List;
import java.util.regex.Pattern;

/** What a chart shows, apart from how it is drawn: {@link Charts} draws it for pages, and others may for paper. */
public sealed interface Chart permits BarChart, LineChart, StripChart {

    Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,60}");

    /** Once on each page: lower-case letters, digits and hyphens. */
    String id();

    /** What it is, above it. */
    String title();

    /** What there is to see, in a sentence or two: for all who do not see it, and those who want to be told. */
    String summary();

    /** All its numbers. */
    DataTable table();

    /** What tells the bars or lines apart, in their order; one or none needs no key. */
    List<String> series();

    /** @throws IllegalArgumentException if it can't be an element's id */
    static void checkId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no id of a chart: " + id);
        }
    }
}
