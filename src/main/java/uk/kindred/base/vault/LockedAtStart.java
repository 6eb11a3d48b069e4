package uk.kindred.base.vault;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.base.EmailAddress;

/**
 * Before anybody is served: refuses a database that was locked with keys that are not here, and locks with the present key
 * all that is plain, from before there were locks, or under an older one. Twice is no harm.
 */
@Component
class LockedAtStart implements SmartInitializingSingleton {

    private static final int AT_ONCE = 500;

    private final Vaults vaults;
    private final List<VaultColumn> columns;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    LockedAtStart(
            Vaults vaults, ObjectProvider<VaultColumn> columns, JdbcClient jdbc, TransactionTemplate transactions) {
        this.vaults = vaults;
        this.columns = columns.stream().toList();
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transactions.executeWithoutResult(status -> introduce());
        for (VaultColumn column : columns) {
            boolean more = true;
            while (more) {
                more = Boolean.TRUE.equals(transactions.execute(status -> lockSome(column)));
            }
        }
        jdbc.sql("delete from vault_key where id <> ?").param(current()).update();
    }

    /** One instance after another, so that two with keys of their own do not both think that they are the first. */
    private void introduce() {
        jdbc.sql("lock table vault_key in share row exclusive mode").update();
        List<String> unknown = new ArrayList<>(jdbc.sql("select id from vault_key")
                .query((row, number) -> row.getString("id"))
                .list());
        unknown.removeAll(vaults.ids());
        if (!unknown.isEmpty()) {
            throw new VaultKeyMissingException(unknown);
        }
        jdbc.sql("insert into vault_key (id) values (?) on conflict do nothing")
                .param(current())
                .update();
    }

    private record Row(Object key, String text) {}

    private boolean lockSome(VaultColumn column) {
        List<Row> rows = jdbc.sql(
                        "select %1$s, %2$s from %3$s where %2$s not like ? order by %1$s limit %4$d for update"
                                .formatted(column.key(), column.column(), column.table(), AT_ONCE))
                .param(current() + ".%")
                .query((row, number) -> new Row(row.getObject(1), row.getString(2)))
                .list();
        rows.forEach(row -> lock(column, row));
        return !rows.isEmpty();
    }

    private void lock(VaultColumn column, Row row) {
        Vault vault = column.vault();
        String plain = Vault.isLocked(row.text()) ? vault.open(row.text()) : row.text();
        jdbc.sql("update %s set %s = ? where %s = ?".formatted(column.table(), column.column(), column.key()))
                .params(vault.lock(plain), row.key())
                .update();
        if (column.mark() != null) {
            jdbc.sql("update %s set %s = ? where %s = ?".formatted(column.table(), column.mark(), column.key()))
                    .params(vault.mark(EmailAddress.parse(plain)), row.key())
                    .update();
        }
    }

    private String current() {
        return vaults.ids().getFirst();
    }
}
