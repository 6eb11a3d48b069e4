package uk.kindred.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** One import at a time over all servers. PostgreSQL drops the lock by itself when the holder dies. */
@Component
class ImportLock {

    /** Any number, as long as nothing else in Kindred takes it: "import" in letters of a telephone. */
    private static final long KEY = 467_678;

    private final DataSource dataSource;

    ImportLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Empty while another import runs. */
    Optional<Held> tryAcquire() {
        try {
            Connection connection = dataSource.getConnection();
            if (ask(connection, "select pg_try_advisory_lock(?)")) {
                return Optional.of(new Held(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("PostgreSQL did not answer", e);
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, KEY);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    static final class Held implements AutoCloseable {

        private final Connection connection;

        private Held(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void close() {
            try (connection) {
                ask(connection, "select pg_advisory_unlock(?)");
            } catch (SQLException e) {
                // the connection is gone, and the lock with it
            }
        }
    }
}
