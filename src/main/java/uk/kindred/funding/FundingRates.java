package uk.kindred.funding;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.accounts.PersonId;

/** The dated figures in PostgreSQL. Rows are added, never changed, so that every result can be reckoned again. */
@Service
public class FundingRates {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    FundingRates(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** For the engine. */
    @Transactional(readOnly = true)
    public RateTable table() {
        return RateTable.of(list());
    }

    /** All that was ever added, in that order: of two for one day the later counts. */
    @Transactional(readOnly = true)
    public List<DatedFigure> list() {
        return jdbc.sql("select figure, effective_from, pence, source, confirmed_on from funding_rate order by id")
                .query(FundingRates::figure)
                .list();
    }

    /** All that was ever added of one, and how it stands today. */
    @Transactional(readOnly = true)
    public FigureHistory history(Figure figure) {
        return FigureHistory.of(
                figure, list().stream().filter(row -> row.figure() == figure).toList(), LocalDate.now(clock));
    }

    /**
     * Adds a figure, or corrects the one of the same day.
     *
     * @param by an administrator
     */
    @Transactional
    public void add(DatedFigure figure, PersonId by) {
        LocalDate confirmed = figure.confirmedOn();
        jdbc.sql("""
                        insert into funding_rate (figure, effective_from, pence, source, confirmed_on, added_by, added_at)
                        values (:figure, :from, :pence, :source, :confirmed, :by, :at)""")
                .param("figure", figure.figure().slug())
                .param("from", Date.valueOf(figure.from()))
                .param("pence", figure.pence())
                .param("source", figure.source())
                .param("confirmed", confirmed == null ? null : Date.valueOf(confirmed))
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        audit.note(
                by,
                Deed.of("funding-rate-added")
                        .to(figure.figure().slug())
                        .within(figure.from())
                        .because(figure.pence() + " pence"));
    }

    private static DatedFigure figure(ResultSet row, int number) throws SQLException {
        Date confirmed = row.getDate("confirmed_on");
        return new DatedFigure(
                Figure.findBySlug(row.getString("figure")).orElseThrow(),
                row.getDate("effective_from").toLocalDate(),
                row.getLong("pence"),
                row.getString("source"),
                confirmed == null ? null : confirmed.toLocalDate());
    }
}
