package uk.kindred.search.relevance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.places.Coordinates;

/**
 * What a judgement looks at of one open listing, straight from its table.
 *
 * @param providers the organisation's name and brand
 * @param wishes that it fulfils, as parameters: "language=urdu"
 * @param weeklyPence of the typical plan, paid for by oneself; null if not known
 */
record RegisterRow(
        String id,
        String name,
        String providers,
        List<String> kinds,
        List<String> needs,
        String rating,
        @Nullable String town,
        @Nullable String councilGss,
        @Nullable Coordinates coordinates,
        Set<String> wishes,
        @Nullable Long weeklyPence) {

    static List<RegisterRow> all(JdbcClient jdbc) {
        return jdbc.sql("""
                        select l.*, concat_ws(' ', o.name, o.brand) as providers,
                            (select t.from_pence from listing_tariff t where t.listing_id = l.id
                             and t.payer = 'self-funder' and t.key = 'typical_' || l.priced_by) as weekly
                        from listing l left join organisation o on o.id = l.organisation_id
                        where l.status = 'open'""").query(RegisterRow::read).list();
    }

    private static RegisterRow read(ResultSet row, int number) throws SQLException {
        double latitude = row.getDouble("latitude");
        boolean noPlace = row.wasNull();
        return new RegisterRow(
                row.getString("public_id"),
                plain(row.getString("name") + " " + nullAsBlank(row.getString("also_known_as"))),
                plain(row.getString("providers")),
                List.of((String[]) row.getArray("kinds").getArray()),
                List.of((String[]) row.getArray("needs").getArray()),
                row.getString("rating"),
                row.getString("town"),
                row.getString("council_gss"),
                noPlace ? null : new Coordinates(latitude, row.getDouble("longitude")),
                wishes(row),
                row.getObject("weekly", Long.class));
    }

    private static Set<String> wishes(ResultSet row) throws SQLException {
        Set<String> wishes = new HashSet<>();
        Map<String, String> columns =
                Map.of("language", "languages", "faith", "faiths", "worker", "worker_genders", "feature", "features");
        for (Map.Entry<String, String> column : columns.entrySet()) {
            for (String value : (String[]) row.getArray(column.getValue()).getArray()) {
                wishes.add(column.getKey() + "=" + value);
            }
        }
        return wishes;
    }

    /** " the old vicarage ": small letters and single spaces around every word, so that whole words can be looked for. */
    static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("['’.]", "")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    private static String nullAsBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
