package uk.kindred.enquiries;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long enquiries last, and how many are too many.
 *
 * @param lasts from the day it is sent; then both sides can write no more
 * @param keptAfterEnd how long both sides can still read it; then its words, names and addresses are deleted
 */
@Validated
@ConfigurationProperties("kindred.enquiries")
public record EnquiryProperties(
        @NotNull @DefaultValue("90d") Duration lasts,
        @NotNull @DefaultValue("30d") Duration keptAfterEnd,
        @Valid @NotNull @DefaultValue Limits limits) {

    /**
     * @param services in one enquiry
     * @param ofOnePersonADay services that one email address may ask in a day
     * @param toOneServiceADay enquiries that one service gets in a day
     * @param messagesADay that one side may write to the other
     */
    public record Limits(
            @Positive @Max(20) @DefaultValue("6") int services,
            @Positive @DefaultValue("20") int ofOnePersonADay,
            @Positive @DefaultValue("40") int toOneServiceADay,
            @Positive @DefaultValue("20") int messagesADay) {}

    public long lastsDays() {
        return lasts.toDays();
    }

    public long keptAfterEndDays() {
        return keptAfterEnd.toDays();
    }
}
