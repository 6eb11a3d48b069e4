package uk.kindred.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database that import tests share, and what they look at in it. */
class ImportWorld {

    private final JdbcClient jdbc;

    ImportWorld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void empty() {
        jdbc.sql("""
                        truncate listing, organisation, listing_history, price_item, listing_terms, listing_availability,
                          listing_tariff, import_run, import_row_issue, register_entry, register_mention,
                          event_publication,
                          rating_entry, change_reading, published_rating restart identity cascade
                        """).update();
    }

    /** So many homes in Leeds, "1-1001" and so on, so that one more or less is no great share. */
    static List<DirectoryRow> homes(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> DirectoryRow.location("1-" + (1000 + number)))
                .toList();
    }

    static List<DirectoryRow> with(List<DirectoryRow> rows, DirectoryRow... more) {
        return Stream.concat(rows.stream(), Stream.of(more)).toList();
    }

    static List<DirectoryRow> replacing(List<DirectoryRow> rows, DirectoryRow by) {
        return rows.stream().map(row -> row.id().equals(by.id()) ? by : row).toList();
    }

    static List<DirectoryRow> without(List<DirectoryRow> rows, String id) {
        return rows.stream().filter(row -> !row.id().equals(id)).toList();
    }

    static RegisterFile shippedRegister() {
        return RegisterFile.of(Path.of("data/cqc/locations.csv.gz"), "locations.csv.gz");
    }

    Map<String, @Nullable Object> listing(String publicId) {
        return jdbc.sql("select * from listing where public_id = ?")
                .param(publicId)
                .query()
                .singleRow();
    }

    long count(String sql, Object... parameters) {
        return jdbc.sql("select count(*) from " + sql)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** Everything that people may come to see, as one text. */
    String everythingSeen() {
        return jdbc.sql("""
                        select coalesce((select string_agg(l::text, E'\\n' order by id) from listing l), '')
                          || coalesce((select string_agg(o::text, E'\\n' order by id) from organisation o), '')
                          || coalesce((select string_agg(h::text, E'\\n' order by listing_id, version)
                                       from listing_history h), '')
                        """).query(String.class).single();
    }

    List<String> issueCodes(long runId) {
        return jdbc.sql("select code from import_row_issue where run_id = ? order by line, code")
                .param(runId)
                .query((row, number) -> row.getString(1))
                .list();
    }

    List<String> locationsWith(long runId, String code) {
        return jdbc.sql("select location_id from import_row_issue where run_id = ? and code = ? order by location_id")
                .params(runId, code)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
