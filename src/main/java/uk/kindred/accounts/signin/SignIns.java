package uk.kindred.accounts.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonChanged;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.SignInMethod;

/** Who is signed in where. A record here is what a browser's cookie stands for; without it, the cookie is worth nothing. */
@Service
public class SignIns {

    /** More than anybody has browsers; beyond, the ones longest unused end. */
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final People people;
    private final Grants grants;
    private final SignInProperties settings;
    private final SignInCache cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIns(
            JdbcClient jdbc,
            People people,
            Grants grants,
            SignInProperties settings,
            SignInCache cache,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.grants = grants;
        this.settings = settings;
        this.cache = cache;
        this.events = events;
        this.clock = clock;
    }

    /** A sign-in that has just begun. @param token for the browser's cookie, kept nowhere else */
    record Started(UUID id, String token, Instant endsAt) {}

    @Transactional
    Started start(Person person, SignInMethod method, String device, boolean lasting) {
        Set<Role> roles = grants.held(person.id());
        Instant now = clock.instant();
        Started started = new Started(UUID.randomUUID(), Secret.fresh(), now.plus(settings.longest(lasting, roles)));
        jdbc.sql("""
                        insert into sign_in
                          (id, person_id, token_hash, method, device, lasting, started_at, last_used_at, ends_at)
                        values (:id, :person, :hash, :method, :device, :lasting, :now, :now, :endsAt)""")
                .param("id", started.id())
                .param("person", person.id().value())
                .param("hash", Secret.hash(started.token()))
                .param("method", method.slug())
                .param("device", device)
                .param("lasting", lasting)
                .param("now", Timestamp.from(now))
                .param("endsAt", Timestamp.from(started.endsAt()))
                .update();
        endBeyondMost(person.id());
        return started;
    }

    /** What the cookie stands for, if it still does. */
    Optional<OpenSignIn> find(String token) {
        byte[] hash = Secret.hash(token);
        return cache.get(hash, () -> load(hash)).filter(found -> isOpen(found, clock.instant()));
    }

    private Optional<OpenSignIn> load(byte[] hash) {
        Optional<OpenSignIn> found = OpenSignIn.load(jdbc, hash)
                .flatMap(row -> people.find(row.person())
                        .map(person -> row.as(person, settings.usable(grants.held(person.id()), row.method()))))
                .filter(open -> isOpen(open, clock.instant()));
        found.ifPresent(this::noteUse);
        return found;
    }

    private boolean isOpen(OpenSignIn found, Instant now) {
        return found.endsAt().isAfter(now)
                && found.lastUsedAt()
                        .plus(settings.idle(found.lasting(), found.actor().roles()))
                        .isAfter(now);
    }

    /** Not with every request, and no more exactly than people are shown. */
    private void noteUse(OpenSignIn found) {
        Instant now = clock.instant();
        if (found.lastUsedAt().plus(settings.remembered().multipliedBy(12)).isBefore(now)) {
            jdbc.sql("update sign_in set last_used_at = :now where id = :id")
                    .param("now", Timestamp.from(now))
                    .param("id", found.actor().signIn())
                    .update();
        }
    }

    /** The last used first. */
    @Transactional(readOnly = true)
    public List<SignIn> list(PersonId person) {
        return jdbc.sql("""
                        select id, method, device, started_at, last_used_at from sign_in
                        where person_id = :person and ended_at is null and ends_at > :now
                        order by last_used_at desc limit :most""")
                .param("person", person.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("most", MOST)
                .query((row, number) -> new SignIn(
                        row.getObject("id", UUID.class),
                        SignInMethod.ofSlug(row.getString("method")),
                        row.getString("device"),
                        row.getTimestamp("started_at").toInstant(),
                        row.getTimestamp("last_used_at").toInstant()))
                .list();
    }

    /** One of this person's own; any other stays. */
    @Transactional
    public void end(PersonId person, UUID id) {
        end(person, "id = :id", id);
    }

    /** All but this one. */
    @Transactional
    public void endOthers(PersonId person, UUID kept) {
        end(person, "id <> :id", kept);
    }

    private void end(PersonId person, String which, UUID id) {
        jdbc.sql("update sign_in set ended_at = :now where person_id = :person and ended_at is null and " + which)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person.value())
                .param("id", id)
                .update();
        events.publishEvent(new PersonChanged(person));
    }

    private void endBeyondMost(PersonId person) {
        jdbc.sql("""
                        update sign_in set ended_at = :now where id in (
                          select id from sign_in where person_id = :person and ended_at is null
                          order by last_used_at desc offset :most)""")
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person.value())
                .param("most", MOST)
                .update();
    }

    /** What is over is of no use to anybody. */
    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/London")
    void deleteEnded() {
        jdbc.sql("delete from sign_in where ends_at < :now or ended_at < :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
