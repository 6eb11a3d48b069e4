package uk.kindred.base.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.base.EmailAddress;
import uk.kindred.testing.TestServers;

/** Starts of instances with these keys and those on one database. */
class LockedAtStartTest {

    private static final String OLD = "0".repeat(64);
    private static final String NEW = "1".repeat(64);
    private static final int ROWS = 1_001;

    private final DataSource database = TestServers.freshDatabase();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @BeforeEach
    void fill() {
        jdbc.sql("create table vault_key (id text primary key)").update();
        jdbc.sql("create table person (id bigint primary key, email text, mark bytea)")
                .update();
        jdbc.sql("insert into person select n, 'Ann' || n || '@people.example', null from generate_series(1, ?) n")
                .param(ROWS)
                .update();
        jdbc.sql("insert into person values (0, null, null)").update();
    }

    @Test
    void whatWasPlainIsLockedAndFoundByItsMark() {
        Vault vault = start(OLD);

        assertThat(all()).hasSize(ROWS).noneMatch(text -> text.contains("Ann") || text.contains("@"));
        assertThat(vault.open(emailOf(vault, "ann7@people.example"))).isEqualTo("Ann7@people.example");
    }

    @Test
    void aSecondStartChangesNothing() {
        start(OLD);
        List<String> once = all();

        start(OLD);

        assertThat(all()).isEqualTo(once);
    }

    @Test
    void anotherKeyLocksAllAnewAndTheOldOneIsNeededNoMore() {
        start(OLD);
        start(NEW, OLD);

        Vault vault = start(NEW);

        assertThat(vault.open(emailOf(vault, "ann7@people.example"))).isEqualTo("Ann7@people.example");
        assertThat(all()).allSatisfy(text -> assertThat(vault.open(text)).startsWith("Ann"));
    }

    @Test
    void whoeverLacksTheKeyDoesNotStart() {
        start(OLD);
        List<String> before = all();

        assertThatThrownBy(() -> start(NEW)).isInstanceOf(VaultKeyMissingException.class);
        assertThat(all()).isEqualTo(before);
        VaultKeyMissingException missing = new VaultKeyMissingException(List.of("0a1b2c3d"));
        assertThat(new VaultKeyMissingFailureAnalyzer()
                        .analyze(missing, missing)
                        .getAction())
                .contains("KINDRED_VAULT_KEYS");
    }

    @Test
    void twoInstancesWithKeysOfTheirOwnDoNotShareADatabaseEvenAnEmptyOne() {
        jdbc.sql("delete from person").update();
        start(OLD);

        assertThatThrownBy(() -> start(NEW)).isInstanceOf(VaultKeyMissingException.class);
    }

    private Vault start(String... keys) {
        Vaults vaults = Vaults.withKeys(keys);
        StaticListableBeanFactory columns = new StaticListableBeanFactory();
        columns.addBean("column", new VaultColumn("person", "id", "email", "mark", vaults.of("people")));
        new LockedAtStart(
                        vaults,
                        columns.getBeanProvider(VaultColumn.class),
                        jdbc,
                        new TransactionTemplate(new DataSourceTransactionManager(database)))
                .afterSingletonsInstantiated();
        return vaults.of("people");
    }

    private String emailOf(Vault vault, String address) {
        return jdbc.sql("select email from person where mark = ?")
                .param(vault.mark(EmailAddress.parse(address)))
                .query(String.class)
                .single();
    }

    private List<String> all() {
        return jdbc.sql("select email from person where email is not null order by id")
                .query((row, number) -> row.getString("email"))
                .list();
    }
}
