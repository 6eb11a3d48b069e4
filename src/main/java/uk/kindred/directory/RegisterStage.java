package uk.kindred.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.places.Councils;

/** Where a register's entries wait, unseen, until the whole file has been read and judged. */
@Service
@Transactional
public class RegisterStage extends EntryStage<RegisterEntry> {

    private final JdbcTemplate jdbc;
    private final CopyIn copyIn;
    private final Councils councils;

    RegisterStage(JdbcTemplate jdbc, CopyIn copyIn, Councils councils) {
        super(copyIn);
        this.jdbc = jdbc;
        this.copyIn = copyIn;
        this.councils = councils;
    }

    @Override
    public void add(long batch, List<RegisterEntry> entries) {
        CopyText text = new CopyText();
        for (RegisterEntry entry : entries) {
            RegisterEntryRow.write(text, batch, entry, slugBase(entry));
        }
        copyIn.copy("register_entry", RegisterEntryRow.COLUMNS, text);
    }

    /** Takes out every entry whose location stands on an earlier line of the batch already. */
    public List<Repeated> removeRepeated(long batch) {
        return jdbc.query(
                """
                delete from register_entry later
                using (select public_id, min(line) as line from register_entry
                    where batch = ? group by public_id having count(*) > 1) kept
                where later.batch = ? and later.public_id = kept.public_id and later.line > kept.line
                returning later.public_id, later.line as line, kept.line as kept_line
                """,
                (row, number) ->
                        new Repeated(row.getString("public_id"), row.getLong("line"), row.getLong("kept_line")),
                batch,
                batch);
    }

    /** The newest day that any entry of a batch speaks for; empty if the batch is. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> findNewestDate(long batch) {
        return Optional.ofNullable(jdbc.queryForObject(
                "select max(source_as_at) from register_entry where batch = ?", LocalDate.class, batch));
    }

    @Transactional(readOnly = true)
    public long count(long batch) {
        Long entries = jdbc.queryForObject("select count(*) from register_entry where batch = ?", Long.class, batch);
        return entries == null ? 0 : entries;
    }

    /** To be called when a batch is complete: PostgreSQL plans badly for rows that it has not counted. */
    public void settle() {
        jdbc.execute("analyze register_entry (batch, public_id, source, source_as_at)");
        jdbc.execute("analyze register_mention");
    }

    /** Forgets every batch, and gives the room back. */
    public void clear() {
        jdbc.execute("truncate register_entry, register_mention");
    }

    /** Forgets a batch. */
    public void discard(long batch) {
        jdbc.update("delete from register_entry where batch = ?", batch);
        jdbc.update("delete from register_mention where batch = ?", batch);
    }

    private String slugBase(RegisterEntry entry) {
        String postcode = entry.address().postcode();
        return ListingSlugs.base(
                entry.name(),
                postcode == null ? null : postcode.substring(0, postcode.length() - 3),
                Optional.ofNullable(entry.councilGss())
                        .flatMap(councils::findByGss)
                        .orElse(null));
    }
}
