package uk.kindred.market.demand;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param counted false: nothing of what is looked for is counted from then on */
@ConfigurationProperties("kindred.demand")
record DemandProperties(@DefaultValue("true") boolean counted) {}
