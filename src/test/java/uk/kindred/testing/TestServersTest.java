package uk.kindred.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class TestServersTest {

    @Test
    void aFreshDatabaseIsEmpty() throws SQLException {
        assertThat(tables(TestServers.freshDatabase())).isZero();
    }

    private static long tables(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "select count(*) from information_schema.tables where table_schema = 'public'")) {
            count.next();
            return count.getLong(1);
        }
    }
}
