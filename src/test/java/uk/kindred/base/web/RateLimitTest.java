package uk.kindred.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.LoggedLines;
import uk.kindred.testing.Visitor;

@KindredTest
class RateLimitTest {

    private static final String COUNTED = "/api/places?q=L";

    @LocalServerPort
    private int port;

    @Autowired
    private RateLimits limits;

    @Autowired
    private SecurityLog log;

    @Test
    void whoAsksTooOftenIsToldHowLongToWaitWhileOthersAreServed() {
        Visitor hasty = new Visitor(port);
        HttpResponse<String> answer = hasty.get(COUNTED);
        log.tellWhatCameAgain();
        LoggedLines lines = new LoggedLines("uk.kindred.security");
        for (long sent = 1;
                answer.statusCode() == 200 && sent < 20 * limits.suggestions().requests();
                sent++) {
            // an address that the visitor makes up is not believed: no proxy is trusted unless the operator names it
            answer = hasty.get(COUNTED, "X-Forwarded-For", "192.0.2." + sent % 250);
        }

        lines.close();
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(lines.all()).contains("too-many-requests area=/api");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0))
                .isBetween(1L, limits.suggestions().per().toSeconds());
        assertThat(answer.body()).contains("\"title\":\"Too many requests\"");
        assertThat(new Visitor(port).get(COUNTED).statusCode()).isEqualTo(200);
    }

    @Test
    void wholeWeeksHaveALimitOfTheirOwnHoweverTheirAddressIsWritten() {
        Visitor hasty = new Visitor(port);
        String policy = "\"weeks\";q=" + limits.weeks().requests() + ";w="
                + limits.weeks().per().toSeconds();
        for (String page : List.of("/plan/result", "/plan/resul%74", "/plan/result/", "/plan/missing")) {
            assertThat(hasty.get(page).headers().firstValue("RateLimit-Policy"))
                    .as(page)
                    .hasValue(policy);
        }
        assertThat(hasty.get("/plan").headers().firstValue("RateLimit-Policy").orElse(""))
                .startsWith("\"pages\"");

        HttpResponse<String> answer = hasty.get("/plan/result");
        for (long sent = 1;
                answer.statusCode() == 200 && sent < 20 * limits.weeks().requests();
                sent++) {
            answer = hasty.get("/plan/result");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0))
                .isBetween(1L, limits.weeks().per().toSeconds());
        assertThat(answer.body()).contains("<h1>Too many requests</h1>");
        assertThat(hasty.get("/plan").statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).get("/plan/result").statusCode()).isEqualTo(200);
    }

    @Test
    void everyAnswerSaysHowManyRequestsAreLeft() {
        Visitor visitor = new Visitor(port);
        visitor.get(COUNTED);

        HttpResponse<String> answer = visitor.get(COUNTED);

        assertThat(answer.headers().firstValue("RateLimit-Policy"))
                .hasValue("\"suggestions\";q=" + limits.suggestions().requests() + ";w="
                        + limits.suggestions().per().toSeconds());
        assertThat(answer.headers().firstValue("RateLimit").orElse("")).matches("\"suggestions\";r=\\d+;t=\\d+");
    }

    @Test
    void filesAreNotCounted() {
        assertThat(new Visitor(port).get("/VAADIN/build/nothing.js").headers().firstValue("RateLimit"))
                .isEmpty();
    }
}
