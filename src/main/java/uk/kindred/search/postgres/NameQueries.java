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
        // Only letters and digits are left in the words, so that none of them is an operator.
        String beginnings = words.stream().map(word -> word + ":*a").collect(Collectors.joining(" & "));
        return database.query(
                """
                select name, slug, town from listing l
                where status = 'open' and search_words @@ to_tsquery('simple', folded(:beginnings))
                order by sort_name, public_id collate "C" limit :most
                """,
                new MapSqlParameterSource("beginnings", beginnings).addValue("most", most),
                (row, number) ->
                        new NameSuggestion(row.getString("name"), row.getString("slug"), row.getString("town")));
    }
}
