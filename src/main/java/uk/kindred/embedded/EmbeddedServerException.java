package uk.kindred.embedded;

import org.jspecify.annotations.Nullable;

/** An embedded server can't run; says in plain words why and what to do. */
class EmbeddedServerException extends RuntimeException {

    private final String action;

    EmbeddedServerException(String problem, String action) {
        this(problem, action, null);
    }

    EmbeddedServerException(String problem, String action, @Nullable Throwable cause) {
        super(problem, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
