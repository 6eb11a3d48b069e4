package uk.kindred.moderation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was asked and decided, by quarters that are over. No figure below ten, and no sums; what is asked counts in its own
 * quarter and what is decided in its own, so that none can be had by subtracting others.
 */
@Component
public class QuarterFigures {

    private static final int FEWEST = 10;
    private static final int QUARTERS = 8;

    private final JdbcClient jdbc;
    private final Clock clock;

    QuarterFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param urgent for reports: whether somebody was worried, or something was wrong
     * @param leaning which way leans what is judged; null for what has none
     */
    public record Subject(
            MatterKind kind, boolean urgent, @Nullable Leaning leaning) {}

    /** Each figure is null where it is below ten. @param begin the quarter's first day */
    public record Figure(
            LocalDate begin,
            Subject subject,
            @Nullable Long asked,
            @Nullable Long accepted,
            @Nullable Long refused) {}

    private record Key(LocalDate begin, Subject subject) {}

    private record Count(Key key, @Nullable Boolean accepted, long count) {}

    /** The newest quarter first; subjects without any figure are left out. */
    @Transactional(readOnly = true)
    public List<Figure> list() {
        Map<Key, Figure> figures = new TreeMap<>(Comparator.comparing(Key::begin)
                .reversed()
                .thenComparing(key -> key.subject().kind())
                .thenComparing(key -> key.subject().urgent())
                .thenComparing(
                        key -> key.subject().leaning(), Comparator.nullsFirst(Comparator.<Leaning>naturalOrder())));
        List<Count> counts = new ArrayList<>(counts("asked_at", "null::boolean"));
        counts.addAll(counts("decided_at", "accepted"));
        counts.forEach(count -> figures.merge(count.key(), figure(count), QuarterFigures::joined));
        return List.copyOf(figures.values());
    }

    private List<Count> counts(String moment, String verdict) {
        LocalDate end = LocalDate.now(clock).with(IsoFields.DAY_OF_QUARTER, 1);
        return jdbc.sql("""
                        select date_trunc('quarter', %1$s at time zone :zone)::date as begin, kind,
                          kind = 'report' and urgent as urgent, coalesce(leaning, '') as leaning, %2$s as verdict,
                          count(*) as matters
                        from moderation_matter where %1$s >= :from and %1$s < :end
                        group by 1, 2, 3, 4, 5 having count(*) >= :fewest
                        """.formatted(moment, verdict))
                .param("zone", clock.getZone().getId())
                .param("from", start(end.minusMonths(3L * QUARTERS)))
                .param("end", start(end))
                .param("fewest", FEWEST)
                .query((row, number) -> new Count(
                        new Key(
                                row.getDate("begin").toLocalDate(),
                                new Subject(
                                        MatterKind.ofSlug(row.getString("kind")),
                                        row.getBoolean("urgent"),
                                        Leaning.findBySlug(row.getString("leaning"))
                                                .orElse(null))),
                        row.getObject("verdict", Boolean.class),
                        row.getLong("matters")))
                .list();
    }

    private Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private static Figure figure(Count count) {
        Boolean accepted = count.accepted();
        return new Figure(
                count.key().begin(),
                count.key().subject(),
                accepted == null ? count.count() : null,
                Boolean.TRUE.equals(accepted) ? count.count() : null,
                Boolean.FALSE.equals(accepted) ? count.count() : null);
    }

    private static Figure joined(Figure one, Figure other) {
        return new Figure(
                one.begin(),
                one.subject(),
                one.asked() == null ? other.asked() : one.asked(),
                one.accepted() == null ? other.accepted() : one.accepted(),
                one.refused() == null ? other.refused() : one.refused());
    }
}
