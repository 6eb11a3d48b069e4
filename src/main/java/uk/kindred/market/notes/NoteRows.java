package uk.kindred.market.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.PersonId;
import uk.kindred.directory.SupportKind;

/** Notes in PostgreSQL. Whose they are, the service looks at; every statement names the council as well. */
@Component
class NoteRows {

    private static final String SELECT = """
            select n.id, n.council_gss, n.about, n.kind, l.public_id, l.slug, l.name, o.name as provider, n.changed_at,
              v.id as version, v.words, v.written_by is not distinct from :asking as by_them
            from commissioner_note n
              left join listing l on l.id = n.listing_id
              left join organisation o on o.id = n.organisation_id
              cross join lateral (
                select id, words, written_by from commissioner_note_version
                where note_id = n.id order by id desc limit 1) v
            where n.council_gss = :council
            """;

    /** A note about whoever runs a listing is found by each of their listings. */
    private static final String FOUND = """
            and (:find = '' or upper(l.public_id) = upper(:find)
              or position(lower(:find) in lower(l.name)) > 0 or position(lower(:find) in lower(o.name)) > 0
              or n.organisation_id = (select organisation_id from listing where public_id = upper(:find)))
            and (:kind::text is null or n.kind = :kind or :kind = any(l.kinds))
            order by n.changed_at desc, n.id limit :most offset :offset
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    NoteRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one changed last first. */
    List<Note> list(String councilGss, NoteFilter filter, PersonId asking, int most, long offset) {
        SupportKind kind = filter.kind();
        return jdbc.sql(SELECT + FOUND)
                .param("council", councilGss)
                .param("asking", asking.value())
                .param("find", filter.find())
                .param("kind", kind == null ? null : kind.slug())
                .param("most", most)
                .param("offset", offset)
                .query(NoteRows::read)
                .list();
    }

    Optional<Note> find(String councilGss, UUID id, PersonId asking) {
        return jdbc.sql(SELECT + "and n.id = :id")
                .param("council", councilGss)
                .param("asking", asking.value())
                .param("id", id)
                .query(NoteRows::read)
                .optional();
    }

    /** Whose it is; empty if there is none. */
    Optional<String> findCouncil(UUID id) {
        return jdbc.sql("select council_gss from commissioner_note where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** The last first. */
    List<Note.Version> versions(UUID id, PersonId asking, int most) {
        return jdbc.sql("""
                        select id, words, written_at, written_by is not distinct from :asking as by_them
                        from commissioner_note_version where note_id = :id order by id desc limit :most
                        """)
                .param("asking", asking.value())
                .param("id", id)
                .param("most", most)
                .query((row, number) -> new Note.Version(
                        row.getLong("id"),
                        row.getString("words"),
                        row.getTimestamp("written_at").toInstant(),
                        row.getBoolean("by_them")))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID id, String councilGss, Subject subject, String words, PersonId by) {
        SupportKind kind = subject.kind();
        jdbc.sql("""
                        insert into commissioner_note
                          (id, council_gss, about, kind, listing_id, organisation_id, changed_at)
                        values (:id, :council, :about, :kind, :listing, :organisation, :now)
                        """)
                .param("id", id)
                .param("council", councilGss)
                .param("about", subject.about().slug())
                .param("kind", kind == null ? null : kind.slug())
                .param("listing", subject.listingId())
                .param("organisation", subject.organisationId())
                .param("now", now())
                .update();
        addVersion(id, words, by);
    }

    /** @return false if its last version is another by now */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean change(String councilGss, UUID id, long seenVersion, String words, PersonId by) {
        // locked first, so that of two changes at once the second one looks after the first
        boolean isThere = jdbc.sql("select id from commissioner_note where id = ? and council_gss = ? for update")
                .params(id, councilGss)
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!isThere || lastVersion(id) != seenVersion) {
            return false;
        }
        addVersion(id, words, by);
        jdbc.sql("update commissioner_note set changed_at = ? where id = ?")
                .params(now(), id)
                .update();
        return true;
    }

    private long lastVersion(UUID id) {
        return jdbc.sql("select max(id) from commissioner_note_version where note_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    /** With all its versions. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean delete(String councilGss, UUID id) {
        return jdbc.sql("delete from commissioner_note where id = ? and council_gss = ?")
                        .params(id, councilGss)
                        .update()
                > 0;
    }

    private void addVersion(UUID id, String words, PersonId by) {
        jdbc.sql("""
                        insert into commissioner_note_version (note_id, words, written_by, written_at)
                        values (:id, :words, :by, :now)
                        """)
                .param("id", id)
                .param("words", words)
                .param("by", by.value())
                .param("now", now())
                .update();
    }

    private static Note read(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                row.getString("council_gss"),
                NoteAbout.findBySlug(row.getString("about")).orElseThrow(),
                kind(row.getString("kind")),
                listing(row),
                row.getString("provider"),
                row.getString("words"),
                row.getLong("version"),
                row.getTimestamp("changed_at").toInstant(),
                row.getBoolean("by_them"));
    }

    private static @Nullable SupportKind kind(@Nullable String slug) {
        return slug == null ? null : SupportKind.findBySlug(slug).orElse(null);
    }

    private static Note.@Nullable Named listing(ResultSet row) throws SQLException {
        String publicId = row.getString("public_id");
        return publicId == null ? null : new Note.Named(publicId, row.getString("slug"), row.getString("name"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
