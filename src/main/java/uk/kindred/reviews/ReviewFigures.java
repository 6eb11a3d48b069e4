package uk.kindred.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of reviews as they stand since the last round. They change once a month, and each only when at least five
 * people's answers have: no other figures of reviews leave this module.
 */
@Service
@Transactional(readOnly = true)
public class ReviewFigures {

    private final JdbcClient jdbc;

    ReviewFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By database key of the listing, in one statement; without those of which nothing is told. */
    public Map<Long, ListingFigures> findFor(Collection<Long> listingIds) {
        Map<Long, List<Figure>> figures = new HashMap<>();
        jdbc.sql("select * from review_figure where listing_id = any(?)")
                .param(listingIds.toArray(Long[]::new))
                .query(row -> {
                    figures.computeIfAbsent(row.getLong("listing_id"), any -> new ArrayList<>())
                            .add(figure(row));
                });
        Map<Long, ListingFigures> found = new HashMap<>();
        figures.forEach((listing, list) -> {
            list.sort(Comparator.comparing(Figure::question));
            found.put(listing, new ListingFigures(list));
        });
        return found;
    }

    public Optional<ListingFigures> find(long listingId) {
        return Optional.ofNullable(findFor(List.of(listingId)).get(listingId));
    }

    /** In the questions' order; of what at least two of its services are told exactly about. @param organisationId its key */
    public List<ProviderFigure> ofProvider(long organisationId) {
        return jdbc
                .sql("""
                        select f.question, count(*) as services, sum(f.yes) as yes, sum(f.answers) as answers
                        from review_figure f join listing l on l.id = f.listing_id
                        where l.organisation_id = ? and l.status = 'open' and not l.example and not %s and f.yes is not null
                        group by f.question having count(*) >= 2
                        """.formatted(SmallSettings.HOUSEHOLD))
                .param(organisationId)
                .query((row, number) -> new ProviderFigure(
                        Coded.get(Question.values(), row.getString("question")),
                        row.getInt("services"),
                        row.getInt("yes"),
                        row.getInt("answers")))
                .list()
                .stream()
                .sorted(Comparator.comparing(ProviderFigure::question))
                .toList();
    }

    private static Figure figure(ResultSet row) throws SQLException {
        row.getInt("yes");
        boolean scored = !row.wasNull();
        return new Figure(
                Coded.get(Question.values(), row.getString("question")),
                row.getInt("answers"),
                Coded.get(Band.values(), row.getString("band")),
                scored
                        ? new Figure.Score(
                                row.getInt("yes"),
                                row.getInt("in_part"),
                                row.getInt("no"),
                                row.getDouble("estimate"),
                                row.getDouble("low"),
                                row.getDouble("high"),
                                row.getDouble("usual"),
                                row.getString("compared_with"))
                        : null);
    }
}
