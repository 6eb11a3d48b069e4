package uk.kindred.examples;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The example listings.
 *
 * @param enabled whether people see them
 * @param seed another one makes another market
 * @param referenceDate the day that the examples' dates are reckoned from; null for the first of the month in which
 *     they are made
 */
@Validated
@ConfigurationProperties("kindred.examples")
record ExampleProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("2026") long seed,
        @Nullable LocalDate referenceDate) {}
