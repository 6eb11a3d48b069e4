package uk.kindred.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;

class DatabaseAwayTest {

    static Stream<Exception> away() {
        return Stream.of(
                new CannotCreateTransactionException("Could not open JPA EntityManager"),
                new CannotGetJdbcConnectionException("Failed to obtain JDBC Connection"),
                new SQLTransientConnectionException("Connection is not available, request timed out"),
                // a connection that broke while it was in use, as Hibernate and as Flow wrap it
                new JpaSystemException(new IllegalStateException(new SQLException("An I/O error occurred", "08006"))),
                new RuntimeException("Error creating bean", new SQLException("terminating connection", "57P01")));
    }

    @ParameterizedTest
    @MethodSource("away")
    void aDatabaseThatIsAwayIsKnownHoweverItShows(Exception failure) {
        assertThat(DatabaseAway.caused(failure)).isTrue();
    }

    @Test
    void faultsOfOursAreNotPutDownToTheDatabase() {
        assertThat(DatabaseAway.caused(null)).isFalse();
        assertThat(DatabaseAway.caused(new IllegalStateException())).isFalse();
        assertThat(DatabaseAway.caused(new SQLException("no state"))).isFalse();
        assertThat(DatabaseAway.caused(
                        new DataIntegrityViolationException("twice", new SQLException("duplicate key", "23505"))))
                .isFalse();
    }

    @Test
    void causesThatGoRoundInCirclesEnd() {
        Exception first = new IllegalStateException();
        first.initCause(new IllegalStateException(first));
        assertThat(DatabaseAway.caused(first)).isFalse();
    }
}
