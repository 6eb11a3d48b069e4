package uk.kindred.market.rates.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.kindred.base.csv.SentTable;
import uk.kindred.market.officers.Typed;
import uk.kindred.market.rates.CouncilRate;
import uk.kindred.market.rates.RateSort;

/**
 * What a file of rates says.
 *
 * @param lines figures with the line each stands in
 * @param problems what has to be mended first; then the rest is not to be relied on
 */
record SentRates(List<Line> lines, List<SentTable.Problem> problems) {

    private static final SentTable.Columns COLUMNS =
            new SentTable.Columns(RateFile.COLUMNS, List.of(RateReader.YEAR, RateReader.ITEM, RateReader.AMOUNT));

    /** As programs for tables write days in England. */
    private static final Pattern ENGLISH_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private static final Map<String, String> HOW_TO_MEND = Map.of(
            RateReader.ITEM, "Take the word for what it is from the file that you can download here.",
            RateReader.SORT, "Write “pays” or “cost”.",
            RateReader.DATE,
                    "Write the day on which it was set, or read there, such as 2026-04-01. It can’t be still to come.");

    SentRates {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    record Line(long number, CouncilRate rate) {}

    /** A line without a sum says nothing, as those of the file to begin with. */
    static SentRates read(String text, LocalDate today) {
        List<SentTable.Problem> problems = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (SentTable.Row row : SentTable.read(text, COLUMNS, problems)) {
            if (!row.cell(RateReader.AMOUNT).isEmpty()) {
                read(row, today, lines, problems);
            }
        }
        if (problems.isEmpty() && lines.isEmpty()) {
            problems.add(new SentTable.Problem(
                    1, RateReader.AMOUNT, "No line has a sum. Write the rates into this column, and send it again."));
        }
        return new SentRates(lines, problems);
    }

    private static void read(SentTable.Row row, LocalDate today, List<Line> lines, List<SentTable.Problem> problems) {
        Typed typed = Typed.filledIn(values(row));
        CouncilRate rate = RateReader.read(typed, today);
        typed.problems()
                .forEach((column, words) -> problems.add(
                        new SentTable.Problem(row.line(), column, HOW_TO_MEND.getOrDefault(column, words))));
        if (rate == null) {
            return;
        }
        String unit = row.cell(RateFile.UNIT).toLowerCase(Locale.ROOT);
        if (!unit.isEmpty() && !unit.equals(rate.item().unit().slug())) {
            problems.add(new SentTable.Problem(
                    row.line(),
                    RateFile.UNIT,
                    "This rate is for a " + rate.item().unit().slug()
                            + ". Reckon it for that, or choose another rate."));
        }
        lines.stream()
                .filter(line -> line.rate().isOfTheSame(rate))
                .findFirst()
                .ifPresentOrElse(
                        twin -> problems.add(new SentTable.Problem(
                                row.line(),
                                "",
                                "Line " + twin.number() + " is about the same. Delete one of the two.")),
                        () -> lines.add(new Line(row.line(), rate)));
    }

    private static Map<String, String> values(SentTable.Row row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : RateFile.COLUMNS) {
            values.put(column, row.cell(column));
        }
        values.computeIfPresent(RateReader.ITEM, (column, word) -> word.toLowerCase(Locale.ROOT));
        values.computeIfPresent(
                RateReader.SORT,
                (column, word) -> word.isEmpty() ? RateSort.PAYS.slug() : word.toLowerCase(Locale.ROOT));
        values.computeIfPresent(RateReader.DATE, (column, day) -> isoDay(day));
        return values;
    }

    private static String isoDay(String day) {
        Matcher english = ENGLISH_DAY.matcher(day);
        return english.matches()
                ? "%s-%02d-%02d"
                        .formatted(
                                english.group(3),
                                Integer.parseInt(english.group(2)),
                                Integer.parseInt(english.group(1)))
                : day;
    }
}
