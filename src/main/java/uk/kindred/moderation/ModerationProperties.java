package uk.kindred.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long what people wrote is kept, and what is too much.
 *
 * @param keptAfterDecision then words and addresses are deleted; longer than there is time to appeal
 * @param appealWithin of the decision
 * @param reportsOfOneAddressADay each of which writes to that address
 */
@Validated
@ConfigurationProperties("kindred.moderation")
public record ModerationProperties(
        @NotNull @DefaultValue("90d") Duration keptAfterDecision,
        @NotNull @DefaultValue("30d") Duration appealWithin,
        @Positive @DefaultValue("5") int reportsOfOneAddressADay) {

    public ModerationProperties {
        if (keptAfterDecision.compareTo(appealWithin) < 0) {
            throw new IllegalArgumentException("what may still be appealed against has to be kept");
        }
    }

    public long keptDays() {
        return keptAfterDecision.toDays();
    }
}
