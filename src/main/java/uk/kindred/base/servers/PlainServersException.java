package uk.kindred.base.servers;

import java.util.List;

/** Servers elsewhere would be spoken to in the clear. */
class PlainServersException extends RuntimeException {

    PlainServersException(List<String> servers) {
        super("Servers on other machines would be spoken to without TLS, or without a look at their certificate:\n- "
                + String.join("\n- ", servers));
    }
}
