package uk.kindred.base;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param counted false: nothing of what is looked for, or of what plans lack, is counted from then on */
@ConfigurationProperties("kindred.demand")
public record DemandProperties(@DefaultValue("true") boolean counted) {}
