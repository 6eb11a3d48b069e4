package uk.kindred.pricing;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row of worked-cases.csv: a listing's prices, a plan, and what a person reckoned, the sum written out in "how". */
record WorkedCase(
        String name,
        PricedBy pricedBy,
        List<PriceItem> items,
        Terms terms,
        Plan plan,
        Payer payer,
        LocalDate date,
        int riseHundredths,
        Employer employer,
        Map<String, String> expected) {

    static final String UNKNOWN = "unknown";

    static List<WorkedCase> list() throws IOException {
        try (InputStream file = Objects.requireNonNull(WorkedCase.class.getResourceAsStream("worked-cases.csv"));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return rows.stream().map(WorkedCase::of).toList();
        }
    }

    private static WorkedCase of(NamedCsvRecord row) {
        String rise = row.getField("risePercent");
        return new WorkedCase(
                row.getField("case"),
                PricedBy.findBySlug(row.getField("pricedBy")).orElseThrow(),
                ItemNotation.items(row.getField("items")),
                terms(row.getField("terms")),
                Plan.parse(row.getField("plan")),
                Payer.findBySlug(row.getField("payer")).orElseThrow(),
                LocalDate.parse(row.getField("date")),
                rise.isEmpty() ? 0 : new BigDecimal(rise).movePointRight(2).intValueExact(),
                employer(row.getField("terms")),
                row.getFieldsAsMap());
    }

    Quote quote() {
        return WholeCost.quote(
                items, new StatedTerms(terms, PriceSource.PROVIDER, date), plan, payer, pricedBy, date, employer);
    }

    /** "employed=yes" among the terms: the person employs the assistant; "employed=?": nobody said. */
    private static Employer employer(String terms) {
        return terms.contains("employed=yes")
                ? Employer.THE_PERSON
                : terms.contains("employed=?") ? Employer.NOT_SAID : Employer.NOT_THE_PERSON;
    }

    /** What the column expects: empty if it says nothing of it. */
    Optional<String> expected(String column) {
        return Optional.ofNullable(expected.get(column)).filter(text -> !text.isEmpty());
    }

    /** "notice=28 death=14 deposit=500 cap=15%". */
    private static Terms terms(String text) {
        Map<String, String> said = Arrays.stream(text.split(" "))
                .filter(word -> word.contains("="))
                .collect(Collectors.toMap(word -> word.split("=")[0], word -> word.split("=")[1]));
        return new Terms(
                value(said, "deposit", ItemNotation::pence),
                value(said, "notice", Integer::valueOf),
                null,
                null,
                value(said, "death", Integer::valueOf),
                null,
                value(said, "cap", cap -> (int) ItemNotation.range(cap).fromPence()),
                null,
                null,
                null,
                null);
    }

    private static <T> @Nullable T value(Map<String, String> said, String name, Function<String, T> reading) {
        return Optional.ofNullable(said.get(name)).map(reading).orElse(null);
    }

    @Override
    public String toString() {
        return name;
    }
}
