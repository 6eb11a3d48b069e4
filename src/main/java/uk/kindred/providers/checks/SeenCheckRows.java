package uk.kindred.providers.checks;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.PersonalData;

/** Who has recorded which checks, beside what the listings themselves say. */
@Component
class SeenCheckRows implements PersonalData {

    private static final int MOST_IN_FILE = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    SeenCheckRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In place of what was recorded of it before, by whomever. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(long listingId, String what, Witness witness, PersonId person) {
        end(listingId, what);
        jdbc.sql("""
                        insert into seen_check (listing_id, what, council_gss, scheme_id, person_id, seen_at)
                        values (:listing, :what, :council, :scheme, :person, :now)
                        """)
                .param("listing", listingId)
                .param("what", what)
                .param("council", witness.councilGss())
                .param("scheme", witness.schemeId())
                .param("person", person.value())
                .param("now", now())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void end(long listingId, String what) {
        jdbc.sql("update seen_check set ended_at = ? where listing_id = ? and what = ? and ended_at is null")
                .params(now(), listingId, what)
                .update();
    }

    /** The newest first. @param councils their codes */
    List<SeenCheck> listOfCouncils(Collection<String> councils, PersonId asking, int most, long offset) {
        return list("c.council_gss = any(?)", councils.toArray(String[]::new), asking, most, offset);
    }

    /** The newest first. @param schemes database keys of their listings */
    List<SeenCheck> listOfSchemes(Collection<Long> schemes, PersonId asking, int most, long offset) {
        return list("c.scheme_id = any(?)", schemes.toArray(Long[]::new), asking, most, offset);
    }

    private List<SeenCheck> list(String whose, Object[] keys, PersonId asking, int most, long offset) {
        return jdbc.sql("""
                        select l.public_id, l.name, c.what, c.seen_at, c.person_id is not distinct from ?::uuid as by_them
                        from seen_check c join listing l on l.id = c.listing_id
                        where %s and c.ended_at is null order by c.id desc limit ? offset ?
                        """.formatted(whose))
                .params(asking.value(), keys, most, offset)
                .query((row, number) -> new SeenCheck(
                        row.getString("public_id"),
                        row.getString("name"),
                        row.getString("what"),
                        row.getTimestamp("seen_at").toInstant(),
                        row.getBoolean("by_them")))
                .list();
    }

    @Override
    public String section() {
        return "checksSeen";
    }

    @Override
    public Object of(PersonId person) {
        return jdbc.sql("""
                        select l.public_id, c.what, c.seen_at from seen_check c join listing l on l.id = c.listing_id
                        where c.person_id = ? order by c.id desc limit ?
                        """)
                .params(person.value(), MOST_IN_FILE)
                .query((row, number) -> Map.of(
                        "listing", row.getString("public_id"),
                        "check", row.getString("what"),
                        "at", row.getTimestamp("seen_at").toInstant().toString()))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
