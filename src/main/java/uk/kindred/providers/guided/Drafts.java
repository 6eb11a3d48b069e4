package uk.kindred.providers.guided;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.accounts.PersonId;
import uk.kindred.directory.SupportKind;
import uk.kindred.providers.guided.Draft.Part;
import uk.kindred.providers.guided.Draft.State;

/** The drafts, each of one person and of nobody else. */
@Service
@Transactional
class Drafts {

    /** So many at a time, those included that nobody has looked at yet: a limit for machines, not for people. */
    static final int MOST = 10;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Part>> PARTS = new TypeReference<>() {};
    private static final String SELECT = "select * from listing_draft ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return empty if they have as many as anybody may */
    Optional<UUID> begin(PersonId person, SupportKind kind) {
        if (list(person).size() >= MOST) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into listing_draft (id, person_id, kind, state, started_at, changed_at)
                        values (:id, :person, :kind, 'open', :now, :now)
                        """)
                .param("id", id)
                .param("person", person.value())
                .param("kind", kind.slug())
                .param("now", now())
                .update();
        return Optional.of(id);
    }

    /** Theirs, the last changed first. */
    @Transactional(readOnly = true)
    public List<Draft> list(PersonId person) {
        return jdbc.sql(SELECT + "where person_id = ? order by changed_at desc, id limit ?")
                .params(person.value(), MOST)
                .query(Drafts::draft)
                .list();
    }

    /** Empty for another's as for none. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(UUID id, PersonId person) {
        return find(id).filter(draft -> draft.person().equals(person));
    }

    /** Whose it may be: for moderators only. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(Drafts::draft).optional();
    }

    /** Until the transaction ends, nobody else changes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Draft> lock(UUID id) {
        return jdbc.sql(SELECT + "where id = ? for update")
                .param(id)
                .query(Drafts::draft)
                .optional();
    }

    /** Whether nobody has yet looked at the listing, which is on Kindred already. */
    @Transactional(readOnly = true)
    public boolean isNotLookedAt(String publicId) {
        return jdbc.sql("select exists (select from listing_draft where public_id = ? and state = 'published')")
                .param(publicId)
                .query(Boolean.class)
                .single();
    }

    /**
     * Keeps a step's answers.
     *
     * @param seen the version that the form was made from
     * @return false, with nothing changed, if this step has been saved since
     */
    boolean save(Draft draft, String step, Answers answers, long seen) {
        return jdbc.sql("""
                        update listing_draft
                        set parts = parts || jsonb_build_object(:step::text,
                              jsonb_build_object('version', version + 1, 'answers', :answers::jsonb)),
                          version = version + 1, changed_at = :now
                        where id = :id and person_id = :person and state = 'open'
                          and coalesce((parts -> :step::text ->> 'version')::bigint, 0) <= :seen
                        """)
                        .param("step", step)
                        .param("answers", JSON.writeValueAsString(answers.values()))
                        .param("now", now())
                        .param("id", draft.id())
                        .param("person", draft.person().value())
                        .param("seen", seen)
                        .update()
                > 0;
    }

    void move(UUID id, State state, @Nullable String publicId, @Nullable String refusal) {
        jdbc.sql("""
                        update listing_draft set state = :state, public_id = :publicId, refusal = :refusal,
                          changed_at = :now, version = version + 1
                        where id = :id
                        """)
                .param("state", slug(state))
                .param("publicId", publicId)
                .param("refusal", refusal)
                .param("now", now())
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from listing_draft where id = ?").param(id).update();
    }

    /** What nobody went on with. */
    void deleteUntouchedSince(Instant time) {
        jdbc.sql("delete from listing_draft where state = 'open' and changed_at < ?")
                .param(Timestamp.from(time))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String slug(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                SupportKind.findBySlug(row.getString("kind")).orElseThrow(),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                JSON.readValue(row.getString("parts"), PARTS),
                row.getLong("version"),
                row.getString("public_id"),
                row.getString("refusal"),
                row.getTimestamp("changed_at").toInstant());
    }
}
