package uk.kindred.base.servers;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints which servers they are, and what to set, in place of a stack trace. */
class PlainServersFailureAnalyzer extends AbstractFailureAnalyzer<PlainServersException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PlainServersException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set TLS up for them (docs/operations.md, “Servers on other machines”). If nobody else can reach the"
                        + " network between, name them in KINDRED_SERVERS_UNENCRYPTED, with commas between.",
                cause);
    }
}
