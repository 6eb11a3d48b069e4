package uk.kindred.search.postgres;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import uk.kindred.search.NameSuggestion;

/** Names of services while they are typed: every word may be a beginning. Providers only come from the index. */
final class NameQueries {

    private final NamedParameterJdbcOperations database;

    NameQueries(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    List<NameSuggestion> suggest(String typed, int most) {
        List<String> words = TextMatch.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        // Only letters and digits are left in the words, so that none of them is an operator or a wildcard.
        String beginnings = words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
        MapSqlParameterSource values = new MapSqlParameterSource("beginnings", beginnings)
                .addValue("typed", typed)
                .addValue("most", most);
        StringBuilder anywhere = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            anywhere.append(" and l.search_text like '%' || folded(:word")
                    .append(i)
                    .append(") || '%'");
            values.addValue("word" + i, words.get(i));
        }
        // The trigram index finds candidates; search_words will not do, for it has word stems and no "the".
        return database.query(
                """
                select name, slug, town, example from listing l
                where status = 'open' %s
                    and to_tsvector('simple', folded(name)) @@ to_tsquery('simple', folded(:beginnings))
                order by sort_name = lower(:typed) desc, starts_with(sort_name, lower(:typed)) desc, sort_name,
                    public_id collate "C"
                limit :most
                """.formatted(anywhere),
                values,
                (row, number) -> new NameSuggestion(
                        row.getString("name"),
                        row.getString("slug"),
                        row.getString("town"),
                        row.getBoolean("example")));
    }
}
