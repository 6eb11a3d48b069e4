package uk.kindred.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table published_rating, and how a rating stands in it and in rating_entry. */
@Component
class RatingRows {

    /** How the overall rating stands among the questions. */
    private static final String OVERALL = "overall";

    static final List<String> FACTS = List.of(
            "service_group",
            "question",
            "rating",
            "words",
            "published_on",
            "report_type",
            "inherited",
            "stands",
            "source",
            "stated_on");

    /** Far beyond what any location has. */
    private static final int MOST_OF_ONE_LISTING = 2_000;

    private final JdbcClient jdbc;

    RatingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static void write(CopyText text, PublishedRating rating) {
        text.value(rating.serviceGroup())
                .value(rating.question() == null ? OVERALL : rating.question().slug())
                .value(rating.rating().slug())
                .value(rating.words())
                .value(rating.publishedOn())
                .value(rating.reportType())
                .value(rating.inherited())
                .value(rating.stands())
                .value(rating.source())
                .value(rating.statedOn());
    }

    /** What stands in the listing's columns is all that is known of a listing about which nothing was read. */
    RatingHistory historyOf(long listingId) {
        List<PublishedRating> found = jdbc.sql("select " + String.join(", ", FACTS)
                        + " from published_rating where listing_id = ? order by stated_on desc, id desc limit ?")
                .params(listingId, MOST_OF_ONE_LISTING)
                .query((row, number) -> read(row))
                .list();
        return new RatingHistory(found.reversed());
    }

    /** In the order in which they were stated, by listing. */
    Map<Long, List<PublishedRating>> read(Collection<Long> listingIds) {
        Map<Long, List<PublishedRating>> found = new HashMap<>();
        jdbc.sql("select listing_id, " + String.join(", ", FACTS)
                        + " from published_rating where listing_id = any(?) order by listing_id, stated_on, id")
                .param(listingIds.toArray(Long[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getLong("listing_id"), id -> new ArrayList<>())
                            .add(read(row));
                });
        return found;
    }

    private static PublishedRating read(ResultSet row) throws SQLException {
        return new PublishedRating(
                row.getString("service_group"),
                question(row.getString("question")),
                Rating.findBySlug(row.getString("rating")).orElseThrow(),
                row.getString("words"),
                row.getObject("published_on", LocalDate.class),
                row.getString("report_type"),
                row.getObject("inherited", Boolean.class),
                row.getBoolean("stands"),
                row.getString("source"),
                row.getObject("stated_on", LocalDate.class));
    }

    private static @Nullable KeyQuestion question(String slug) {
        return Arrays.stream(KeyQuestion.values())
                .filter(question -> question.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    static String facts(String table) {
        return RegisterColumns.of(table, FACTS);
    }

    /** What makes two statements about one question of one group the same. */
    static String said(String table) {
        return Stream.of("rating", "words", "published_on", "inherited")
                .map(column -> table + "." + column)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
