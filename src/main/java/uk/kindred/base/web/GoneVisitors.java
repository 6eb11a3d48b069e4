package uk.kindred.base.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Who closes a page before it has arrived has done nothing wrong, and nothing has failed here. Tomcat says so with an
 * exception of its own, which Flow and Spring would note as errors with all their stack, each in its own place.
 * docs/decisions/065-visitors-who-leave-before-the-answer.md
 */
@Component
class GoneVisitors extends TurboFilter implements InitializingBean, DisposableBean {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(GoneVisitors.class);

    @Override
    public void afterPropertiesSet() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            setContext(log);
            start();
            log.addTurboFilter(this);
        }
    }

    @Override
    public void destroy() {
        if (getContext() instanceof LoggerContext log) {
            log.getTurboFilterList().remove(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] arguments,
            @Nullable Throwable failure) {
        return level.isGreaterOrEqual(Level.WARN)
                        && noted(failure == null ? last(arguments) : failure, logger.getName())
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }

    /** Whether this says that the visitor has left: that is noted then, and there is nothing to do. @param by whom it is said */
    static boolean noted(@Nullable Throwable failure, String by) {
        boolean gone = failure != null
                && Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(ClientAbortException.class::isInstance);
        if (gone) {
            LOG.debug("A visitor left before the answer had arrived, says {}", by);
        }
        return gone;
    }

    /** Where a message has arguments, the failure comes as the last of them. */
    private static @Nullable Throwable last(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[arguments.length - 1] instanceof Throwable failure
                ? failure
                : null;
    }
}
