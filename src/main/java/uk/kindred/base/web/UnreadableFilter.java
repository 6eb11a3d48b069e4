package uk.kindred.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.util.UriUtils;

/** What is not encoded as addresses and forms must be is the sender's mistake, wherever it is first looked at. */
class UnreadableFilter extends OncePerRequestFilter {

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
        try {
            // in this charset each byte is a character
            byte[] bytes = UriUtils.decode(query, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            return false;
        }
    }
}
