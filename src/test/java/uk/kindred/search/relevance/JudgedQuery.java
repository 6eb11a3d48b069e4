package uk.kindred.search.relevance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Councils;
import uk.kindred.places.Places;

/**
 * A search as somebody would type it, and what must come back: search-config/evaluation/README.md has the grammar.
 */
record JudgedQuery(String query, List<Judgement> judgements) {

    /** @param grade 3 what was asked for, 2 nearly, 1 better than nothing */
    record Judgement(int grade, Predicate<RegisterRow> fits) {}

    /** 0 for what does not help at all. */
    int grade(RegisterRow row) {
        return judgements.stream()
                .filter(judgement -> judgement.fits.test(row))
                .mapToInt(Judgement::grade)
                .max()
                .orElse(0);
    }

    static List<JudgedQuery> all(Path file, Places places, Councils councils) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .map(row -> new JudgedQuery(
                            row.getField("query"),
                            Arrays.stream(row.getField("relevant").split("\\|"))
                                    .map(judgement -> judgement(judgement, places, councils))
                                    .toList()))
                    .toList();
        }
    }

    private static Judgement judgement(String text, Places places, Councils councils) {
        String[] gradeAndConditions = text.split(":", 2);
        Predicate<RegisterRow> all = row -> true;
        for (String condition : gradeAndConditions[1].split(" (?=[a-z]+=)")) {
            String[] pair = condition.split("=", 2);
            all = all.and(condition(pair[0], pair[1], places, councils));
        }
        return new Judgement(Integer.parseInt(gradeAndConditions[0]), all);
    }

    private static Predicate<RegisterRow> condition(String field, String value, Places places, Councils councils) {
        return switch (field) {
            case "id" -> row -> row.id().equals(value);
            case "name" -> row -> row.name().contains(RegisterRow.plain(value));
            case "provider" -> row -> row.providers().contains(RegisterRow.plain(value));
            case "kind" -> row -> row.kinds().contains(value);
            case "need" -> row -> row.needs().contains(value);
            case "rating" -> row -> row.rating().equals(value);
            case "language", "faith", "worker", "feature" -> row -> row.wishes().contains(field + "=" + value);
            case "weekly" -> row -> row.weeklyPence() != null && row.weeklyPence() <= Long.parseLong(value) * 100;
            case "town" -> row -> value.equalsIgnoreCase(row.town());
            case "council" -> {
                String gss = councils.findBySlug(value).orElseThrow().gss();
                yield row -> gss.equals(row.councilGss());
            }
            case "within" -> {
                String[] milesAndPostcode = value.split("@");
                double miles = Double.parseDouble(milesAndPostcode[0]);
                Coordinates centre =
                        places.findPostcode(milesAndPostcode[1]).orElseThrow().centre();
                yield row -> row.coordinates() != null && row.coordinates().milesTo(centre) <= miles;
            }
            default -> throw new IllegalArgumentException("unknown condition: " + field);
        };
    }
}
