package uk.kindred.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.testing.TestServers;
import uk.kindred.testing.TickingClock;

/** On a database of its own, which some of these tests break. */
class AuditLogTest {

    private static final DriverManagerDataSource DATABASE = migrated();

    private final JdbcClient jdbc = JdbcClient.create(DATABASE);
    private final TransactionTemplate transactions =
            new TransactionTemplate(new DataSourceTransactionManager(DATABASE));
    private final AuditLog log = new AuditLog(jdbc, new TickingClock());
    private final AuditChain chain = new AuditChain(jdbc);
    private final PersonId actor = PersonId.fresh();

    private static DriverManagerDataSource migrated() {
        DriverManagerDataSource database = TestServers.freshDatabase();
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    @BeforeEach
    void begin() {
        asOwner("truncate audit_entry");
        note("role-granted", "first");
        note("role-granted", "second");
        note("role-revoked", "third");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set reason = 'another' where seq = 2",
                "delete from audit_entry where seq = 2",
                "truncate audit_entry",
                "update audit_entry set hash = hash where false"
            })
    void nobodyChangesIt(String change) {
        assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("only ever added to");
        assertThat(chain.broken()).isEmpty();
        assertThat(log.list(AuditFilter.ALL, Long.MAX_VALUE, 10)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set reason = 'another' where seq = 2",
                "update audit_entry set actor = null where seq = 2",
                "update audit_entry set at = at + interval '1 second' where seq = 2",
                "delete from audit_entry where seq = 2",
                "update audit_entry set seq = 9 where seq = 3"
            })
    void whoeverGetsRoundTheRefusalIsFoundOut(String change) {
        assertThat(chain.broken()).isEmpty();

        asOwner(change);

        assertThat(chain.broken()).isNotEmpty();
    }

    @Test
    void theNightlyLineTellsTheLastHashSoThatAnEndCutOffIsFoundToo() {
        String before = chain.head();
        asOwner("delete from audit_entry where seq = 3");

        assertThat(before).startsWith("3 entries, the last hash is ");
        assertThat(chain.head()).startsWith("2 entries").isNotEqualTo(before);
    }

    @Test
    void manyAtOnceMakeOneChain() throws Exception {
        List<Callable<Boolean>> notes = IntStream.range(0, 40)
                .<Callable<Boolean>>mapToObj(number -> () -> {
                    note("role-granted", "number " + number);
                    return true;
                })
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> done : threads.invokeAll(notes)) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(chain.broken()).isEmpty();
        assertThat(chain.head()).startsWith("43 entries");
    }

    @Test
    void whatIsRolledBackIsNotNotedAndLeavesNoGap() {
        transactions.executeWithoutResult(transaction -> {
            log.note(actor, Deed.of("role-granted").because("in vain"));
            transaction.setRollbackOnly();
        });
        note("role-granted", "fourth");

        assertThat(log.list(AuditFilter.ALL, Long.MAX_VALUE, 10))
                .extracting(AuditEntry::seq)
                .containsExactly(4L, 3L, 2L, 1L);
        assertThat(chain.broken()).isEmpty();
    }

    @Test
    void itIsReadInPagesAndByPerson() {
        PersonId other = PersonId.fresh();
        transactions.executeWithoutResult(
                transaction -> log.note(null, Deed.of("role-granted").to(other).because("by command")));

        assertThat(log.list(AuditFilter.ALL, 3, 1)).extracting(AuditEntry::seq).containsExactly(2L);
        assertThat(log.list(AuditFilter.about(other), Long.MAX_VALUE, 10)).hasSize(1);
        assertThat(log.list(AuditFilter.about(actor), Long.MAX_VALUE, 10)).hasSize(3);
        assertThat(log.list(new AuditFilter(null, "role-revoked"), Long.MAX_VALUE, 10))
                .hasSize(1);
    }

    private void note(String act, String reason) {
        transactions.executeWithoutResult(transaction ->
                log.note(actor, Deed.of(act).to(UUID.randomUUID()).because(reason)));
    }

    /** As the database's owner may, and the application where it is given fewer rights may not. */
    private void asOwner(String change) {
        jdbc.sql("alter table audit_entry disable trigger audit_entry_kept").update();
        jdbc.sql(change).update();
        jdbc.sql("alter table audit_entry enable always trigger audit_entry_kept")
                .update();
    }
}
