package uk.kindred.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.filter.OncePerRequestFilter;

/** What is not encoded as addresses and forms must be is the sender's mistake, wherever it is first looked at. */
class UnreadableFilter extends OncePerRequestFilter {

    private static final int HEX = 16;
    private static final int DIGITS = 2;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isReadable(request.getQueryString())) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !isUnreadable(failure)) {
                throw failure;
            }
            response.resetBuffer();
            refuse(request, response);
        }
    }

    private static boolean isUnreadable(Exception failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof InvalidParameterException || cause instanceof RequestRejectedException);
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ErrorAnswer.write(
                request,
                response,
                HttpStatus.BAD_REQUEST,
                "The address cannot be read",
                "A parameter is not encoded as addresses must be. A percent sign, for example, is written %25.");
    }

    /** Whether each percent sign begins two digits, and all together are UTF-8. */
    private static boolean isReadable(@Nullable String query) {
        if (query == null) {
            return true;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(query.length());
        for (int at = 0; at < query.length(); at++) {
            if (query.charAt(at) != '%') {
                bytes.write(query.charAt(at));
                continue;
            }
            if (at + DIGITS >= query.length()) {
                return false;
            }
            int high = Character.digit(query.charAt(++at), HEX);
            int low = Character.digit(query.charAt(++at), HEX);
            if (high < 0 || low < 0) {
                return false;
            }
            bytes.write(high * HEX + low);
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
