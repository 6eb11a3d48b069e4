package uk.kindred.market.demand;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import uk.kindred.market.desk.DemandWords;
import uk.kindred.places.Council;
import uk.kindred.testing.Visitor;

/** What anybody reads of demand on a council's page and in its files. */
final class DeskReader {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");
    private static final Pattern COMPARED = Pattern.compile("(\\d[\\d,]*) \\([\\d.,]+ for 10,000 adults\\)");

    private final Visitor visitor;

    DeskReader(int port) {
        this.visitor = new Visitor(port);
    }

    /** Of the council's own area by kind, breakdown and value. */
    Map<List<String>, Long> sums(Council council, int months) {
        Map<List<String>, Long> sums = new HashMap<>();
        file(council, "demand", months).stream()
                .filter(row -> row.getField("area").equals(council.shortName()))
                .forEach(row -> sums.put(
                        List.of(row.getField("kind"), row.getField("by"), row.getField("value")),
                        Long.parseLong(row.getField("at_least"))));
        return sums;
    }

    /** Of what it is compared with by kind: all searches, since no more is there. */
    Map<String, Long> compared(Council council, String area, int months) {
        Map<String, Long> sums = new TreeMap<>();
        file(council, "demand", months).stream()
                .filter(row -> row.getField("area").equals(area))
                .forEach(row -> {
                    assertThat(row.getField("by")).isEqualTo("all");
                    sums.put(row.getField("kind"), Long.parseLong(row.getField("at_least")));
                });
        return sums;
    }

    /** For each kind's words what is told here, in the region and in England, "not told" as 0. */
    Map<String, List<Long>> comparedInFile(Council council, int months) {
        Map<List<String>, Long> own = sums(council, months);
        Map<String, Long> region = compared(council, council.region(), months);
        Map<String, List<Long>> rows = new TreeMap<>();
        compared(council, "England", months)
                .forEach((kind, england) -> rows.put(
                        DemandWords.kind(kind),
                        List.of(
                                own.getOrDefault(List.of(kind, "all", ""), 0L),
                                region.getOrDefault(kind, 0L),
                                england)));
        return rows;
    }

    /** The same as it stands on the page, where nothing but these numbers and what they are for 10,000 adults is. */
    Map<String, List<Long>> comparedOnPage(Council council, int months) {
        Map<String, List<Long>> rows = new TreeMap<>();
        Jsoup.parse(get("/councils/" + council.gss() + "/market?months=" + months))
                .select("#demand table:has(caption:contains(in the region and in England)) tbody tr")
                .forEach(row -> rows.put(
                        row.expectFirst("th").text(),
                        row.select("td").eachText().stream()
                                .map(DeskReader::told)
                                .toList()));
        return rows;
    }

    private static long told(String cell) {
        Matcher told = COMPARED.matcher(cell);
        assertThat(cell)
                .satisfiesAnyOf(
                        words -> assertThat(words).isEqualTo("not told"),
                        words -> assertThat(words).matches(COMPARED));
        return told.matches() ? Long.parseLong(told.group(1).replace(",", "")) : 0;
    }

    /** By month and kind. */
    Map<List<String>, Long> byMonth(Council council, int months) {
        Map<List<String>, Long> sums = new HashMap<>();
        file(council, "months", months)
                .forEach(row -> sums.put(
                        List.of(row.getField("month"), row.getField("kind")),
                        Long.parseLong(row.getField("at_least"))));
        return sums;
    }

    /** By month and kind: those that found nothing. */
    Map<List<String>, Long> notFoundByMonth(Council council, int months) {
        Map<List<String>, Long> sums = new HashMap<>();
        file(council, "months", months).stream()
                .filter(row -> !row.getField("not_found_at_least").isEmpty())
                .forEach(row -> sums.put(
                        List.of(row.getField("month"), row.getField("kind")),
                        Long.parseLong(row.getField("not_found_at_least"))));
        return sums;
    }

    /** All numbers of both files. */
    Set<Long> numbersTold(Council council, int months) {
        Set<Long> told = new HashSet<>(sums(council, months).values());
        told.addAll(byMonth(council, months).values());
        told.addAll(notFoundByMonth(council, months).values());
        return told;
    }

    /** All numbers that stand in tables of demand on the page. */
    Set<Long> numbersOnPage(Council council, int months) {
        Document page = Jsoup.parse(get("/councils/" + council.gss() + "/market?months=" + months));
        Set<Long> numbers = new HashSet<>();
        page.select("#demand td:last-child, #months td").forEach(cell -> {
            Matcher number = NUMBER.matcher(cell.text());
            if (number.matches()) {
                numbers.add(Long.parseLong(number.group().replace(",", "")));
            }
        });
        return numbers;
    }

    private List<NamedCsvRecord> file(Council council, String figure, int months) {
        String file = get("/councils/" + council.gss() + "/market/" + figure + ".csv?months=" + months);
        return CsvReader.builder().ofNamedCsvRecord(file.substring(1)).stream().toList();
    }

    private String get(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
