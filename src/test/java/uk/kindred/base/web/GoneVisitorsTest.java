package uk.kindred.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.RawVisitor;
import uk.kindred.testing.Visitor;

/** Connections that break off while pages and data are on their way. */
@KindredTest
class GoneVisitorsTest {

    /** Whoever writes answers; others may have something to tell of a server that has just begun. */
    private static final List<String> WRITERS =
            List.of("com.vaadin", "org.apache", "org.springframework", "uk.kindred.base");

    private static final int BEFORE = 5;
    private static final int VISITORS = 8;
    private static final int BETWEEN_MILLIS = 3;

    private final LoggerContext log = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final ListAppender<ILoggingEvent> noted = new ListAppender<>();

    @LocalServerPort
    private int port;

    @Autowired
    private ServletWebServerApplicationContext application;

    @Autowired
    private GoneVisitors gone;

    @BeforeEach
    void listen() {
        // another application that these tests started, and ended, has set logging up anew
        if (!log.getTurboFilterList().contains(gone)) {
            gone.afterPropertiesSet();
        }
        noted.start();
        log.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(noted);
        log.getLogger(GoneVisitors.class).setLevel(Level.DEBUG);
    }

    @AfterEach
    void listenNoMore() {
        log.getLogger(GoneVisitors.class).setLevel(null);
        log.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(noted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?near=Leeds&size=100", "/api/listings?near=Leeds&size=100"})
    void whoLeavesBeforeTheAnswerHasArrivedIsNoFailure(String path) {
        RawVisitor visitor = new RawVisitor(port);
        // a server that has just begun would be busy with the first of them for long
        IntStream.range(0, BEFORE).forEach(visit -> new Visitor(port).get(path));

        Awaitility.await("a visitor who was gone while the answer was written")
                .atMost(Duration.ofMinutes(3))
                .until(() -> {
                    IntStream.range(0, VISITORS)
                            .forEach(visit -> visitor.leave(path, Duration.ofMillis((long) visit * BETWEEN_MILLIS)));
                    awaitNobody();
                    return noted().stream()
                            .anyMatch(event -> event.getLoggerName().equals(GoneVisitors.class.getName()));
                });

        assertThat(noted())
                .filteredOn(event -> event.getThreadName().startsWith("http-")
                        && event.getLevel().isGreaterOrEqual(Level.WARN)
                        && WRITERS.stream().anyMatch(event.getLoggerName()::startsWith))
                .isEmpty();
    }

    @Test
    void whatFailsHereIsStillNoted() {
        Logger logger = log.getLogger(GoneVisitorsTest.class);
        RuntimeException ours = new IllegalStateException("broken pipe");
        RuntimeException theirs = new IllegalStateException(new ClientAbortException());

        logger.error("with words", theirs);
        logger.error("with {}", "arguments", theirs);
        logger.error("ours", ours);
        logger.error("of {}", "ours", ours);
        logger.error("alone");

        assertThat(noted())
                .filteredOn(event -> event.getLevel() == Level.ERROR
                        && event.getLoggerName().equals(GoneVisitorsTest.class.getName()))
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("ours", "of ours", "alone");
    }

    private List<ILoggingEvent> noted() {
        // held by whoever writes
        synchronized (noted) {
            return List.copyOf(noted.list);
        }
    }

    private void awaitNobody() {
        Awaitility.await("all answers' end")
                .atMost(Duration.ofMinutes(1))
                .until(() -> answering().getActiveCount() == 0);
    }

    private ThreadPoolExecutor answering() {
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(application.getWebServer());
        return (ThreadPoolExecutor)
                server.getTomcat().getConnector().getProtocolHandler().getExecutor();
    }
}
