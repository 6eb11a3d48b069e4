package uk.kindred.base;

import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How an operator's scripts prove who they are. With neither, nobody can import over the network.
 *
 * @param token a secret shared with the operator, KINDRED_OPERATOR_TOKEN in the environment
 * @param tokenFile where a secret made here is kept for scripts on the same machine, readable by its owner only
 */
@Validated
@ConfigurationProperties("kindred.operator")
record OperatorProperties(
        @Nullable @Size(min = 16) String token, @Nullable Path tokenFile) {

    @Override
    public String toString() {
        return "OperatorProperties[…]";
    }
}
