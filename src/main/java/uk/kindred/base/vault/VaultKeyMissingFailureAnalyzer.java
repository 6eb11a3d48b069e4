package uk.kindred.base.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to set, in place of a stack trace. */
class VaultKeyMissingFailureAnalyzer extends AbstractFailureAnalyzer<VaultKeyMissingException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, VaultKeyMissingException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Bring back the file vault-keys of the data folder, or name its key in KINDRED_VAULT_KEYS"
                        + " (docs/operations.md, “Keys for fields”).",
                cause);
    }
}
