package uk.kindred.funding;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row of worked-cases.csv: what was asked, what a person reckoned, and the sum written out in "working". */
record FundingCase(
        String name, String kind, String input, Map<String, String> expected, String source, String working) {

    static List<FundingCase> list() {
        return read("worked-cases.csv").stream().map(FundingCase::of).toList();
    }

    static List<FundingCase> list(String kind) {
        return list().stream().filter(worked -> worked.kind.equals(kind)).toList();
    }

    /** The figures as these tests know them, typed apart from those that Kindred ships. */
    static List<DatedFigure> figures() {
        return read("rates.csv").stream()
                .map(row -> new DatedFigure(
                        Figure.findBySlug(row.getField("figure")).orElseThrow(),
                        LocalDate.parse(row.getField("from")),
                        Long.parseLong(row.getField("pence")),
                        "typed for the tests",
                        null))
                .toList();
    }

    private static List<NamedCsvRecord> read(String table) {
        try (InputStream file = Objects.requireNonNull(FundingCase.class.getResourceAsStream(table), table);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new AssertionError(table, e);
        }
    }

    private static FundingCase of(NamedCsvRecord row) {
        return new FundingCase(
                row.getField("case"),
                row.getField("kind"),
                row.getField("input"),
                Arrays.stream(row.getField("expected").split(" "))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])),
                row.getField("source"),
                row.getField("working"));
    }

    Optional<String> expected(String name) {
        return Optional.ofNullable(expected.get(name));
    }

    /** Parts of the input, in order. */
    List<String> parts() {
        return Arrays.stream(input.split(";")).map(String::strip).toList();
    }

    private List<String> all(String name) {
        return parts().stream()
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .toList();
    }

    String value(String name, String usual) {
        return all(name).stream().findFirst().orElse(usual);
    }

    long pence(String name) {
        return pence(value(name, "0"), 0);
    }

    static long pence(String pounds, long usual) {
        return pounds.isEmpty()
                ? usual
                : new BigDecimal(pounds).movePointRight(2).longValueExact();
    }

    LocalDate on() {
        return LocalDate.parse(value("on", ""));
    }

    List<Stay> stays() {
        return parts().stream()
                .map(part -> part.split("\\.\\."))
                .map(ends -> new Stay(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])))
                .toList();
    }

    Circumstances circumstances() {
        return new Circumstances(
                on(),
                person(),
                all("income").stream().map(FundingCase::income).toList(),
                new Savings(pence("own"), pence("joint")),
                home(),
                care(),
                pence("housing"),
                pence("expenses"));
    }

    Spender spender() {
        return new Spender(
                circumstances(),
                pence("living"),
                Choice.find(HomePlan.values(), value("plan", "sell")).orElseThrow());
    }

    int hundredths(String name) {
        return Integer.parseInt(value(name, "0"));
    }

    private Person person() {
        Set<Premium> premiums = Arrays.stream(value("premiums", "").split("\\+"))
                .flatMap(slug -> Choice.find(Premium.values(), slug).stream())
                .collect(Collectors.toSet());
        return new Person(
                Choice.find(AgeBand.values(), value("age", "")).orElseThrow(),
                value("couple", "no").equals("yes"),
                value("partner", "").equals("pension-age"),
                premiums,
                Integer.parseInt(value("children", "0")));
    }

    /** "workplace-pension:100.00>50.00". */
    private static Income income(String text) {
        String[] kind = text.split(":");
        String[] sums = kind[1].split(">");
        return new Income(
                Choice.find(IncomeKind.values(), kind[0]).orElseThrow(),
                pence(sums[0], 0),
                sums.length > 1 ? pence(sums[1], 0) : 0);
    }

    /** "250000/0/100/nobody": value, what is owed, the share in percent and who lives there. */
    private @Nullable OwnHome home() {
        String text = value("home", "");
        if (text.isEmpty()) {
            return null;
        }
        String[] parts = text.split("/");
        return new OwnHome(
                pence(parts[0], 0),
                pence(parts[1], 0),
                Integer.parseInt(parts[2]),
                Choice.find(Occupant.values(), parts[3]).orElseThrow());
    }

    private Care care() {
        String budget = value("budget", "");
        return new Care(
                Choice.find(Setting.values(), value("setting", "")).orElseThrow(),
                pence("cost"),
                Choice.find(Nursing.values(), value("nursing", "none")).orElseThrow(),
                !value("included", "yes").equals("no"),
                budget.isEmpty() ? null : pence(budget, 0),
                LocalDate.parse(value("admitted", on().toString())));
    }

    @Override
    public String toString() {
        return name;
    }
}
