package uk.kindred.directory;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where ratings wait, unseen, until all have been read and judged. */
@Service
@Transactional
public class RatingStage extends EntryStage<RatingEntry> {

    private static final String COLUMNS = "batch, line, public_id, " + String.join(", ", RatingRows.FACTS);

    private final JdbcClient jdbc;
    private final CopyIn copyIn;

    RatingStage(JdbcClient jdbc, CopyIn copyIn) {
        super(copyIn);
        this.jdbc = jdbc;
        this.copyIn = copyIn;
    }

    @Override
    public void add(long batch, List<RatingEntry> entries) {
        CopyText text = new CopyText();
        for (RatingEntry entry : entries) {
            text.value(batch).value(entry.line()).value(entry.publicId());
            RatingRows.write(text, entry.rating());
            text.endRow();
        }
        copyIn.copy("rating_entry", COLUMNS, text);
    }

    /** Takes out what is about locations that no listing is about. */
    public List<Unlisted> removeUnlisted(long batch) {
        return jdbc.sql("""
                        with gone as (
                          delete from rating_entry e where e.batch = ?
                            and not exists (select from listing l where l.public_id = e.public_id and l.public_id not like 'K-%')
                          returning e.public_id, e.line)
                        select public_id, min(line) as line, count(*) as rows from gone group by public_id
                        """)
                .param(batch)
                .query((row, number) ->
                        new Unlisted(row.getString("public_id"), row.getLong("line"), row.getInt("rows")))
                .list();
    }

    /** Of what is said to stand about one question of one group, only the latest does. */
    public void keepLatest(long batch) {
        jdbc.sql("""
                        update rating_entry e set stands = false
                        from (select public_id, service_group, question,
                                max(coalesce(published_on, '-infinity')) as latest
                              from rating_entry where batch = ? and stands
                              group by 1, 2, 3 having count(*) > 1) newest
                        where e.batch = ? and e.stands
                          and (e.public_id, e.service_group, e.question)
                            = (newest.public_id, newest.service_group, newest.question)
                          and coalesce(e.published_on, '-infinity') < newest.latest
                        """).params(batch, batch).update();
    }

    /** Those of the locations that a listing of the registers is about. */
    @Transactional(readOnly = true)
    public Set<String> listed(Collection<String> publicIds) {
        return new HashSet<>(
                jdbc.sql("select public_id from listing where public_id = any(?) and public_id not like 'K-%'")
                        .param(publicIds.toArray(String[]::new))
                        .query((row, number) -> row.getString(1))
                        .list());
    }

    /** Takes out what an earlier row says already, or says otherwise for the same day. */
    public List<Repeated> removeRepeated(long batch) {
        return jdbc.sql("""
                        with numbered as (
                          select ctid as place,
                            first_value(line) over same as kept_line,
                            row_number() over same as number
                          from rating_entry where batch = ?
                          window same as (partition by public_id, service_group, question, published_on, stands
                                          order by line))
                        delete from rating_entry later using numbered
                        where later.batch = ? and numbered.number > 1 and later.ctid = numbered.place
                        returning later.public_id, later.line, numbered.kept_line
                        """)
                .params(batch, batch)
                .query((row, number) ->
                        new Repeated(row.getString("public_id"), row.getLong("line"), row.getLong("kept_line")))
                .list();
    }

    @Transactional(readOnly = true)
    public long count(long batch) {
        return jdbc.sql("select count(*) from rating_entry where batch = ?")
                .param(batch)
                .query(Long.class)
                .single();
    }

    /** To be called when a batch is complete: PostgreSQL plans badly for rows that it has not counted. */
    public void settle() {
        jdbc.sql("analyze rating_entry").update();
    }

    /** Forgets every batch, and gives the room back. */
    public void clear() {
        jdbc.sql("truncate rating_entry").update();
    }

    public void discard(long batch) {
        jdbc.sql("delete from rating_entry where batch = ?").param(batch).update();
    }

    /** @param rows of this location, of which line is the first */
    public record Unlisted(String publicId, long line, int rows) {}
}
