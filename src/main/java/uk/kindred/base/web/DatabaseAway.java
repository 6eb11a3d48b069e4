package uk.kindred.base.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells failures of a database that is away, which pass by themselves, from faults of ours. There is more than one: a
 * connection that can't be had, and one that broke while it was in use.
 */
public final class DatabaseAway {

    /** Causes may go round in circles. */
    private static final int DEEPEST = 30;

    private static final String CONNECTION_EXCEPTION = "08";
    /** PostgreSQL's admin_shutdown, crash_shutdown, cannot_connect_now and the like, Appendix A of its manual. */
    private static final String SHUT_DOWN = "57P0";

    private DatabaseAway() {}

    public static boolean caused(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(DatabaseAway::is);
    }

    private static boolean is(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLException failure && isBroken(failure.getSQLState());
    }

    private static boolean isBroken(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION_EXCEPTION) || state.startsWith(SHUT_DOWN));
    }
}
