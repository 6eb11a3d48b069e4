package uk.kindred.base.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What the server refuses before anything here is asked, such as an address with %00, a space in it or headers that are too
 * long: answered like other errors, and as protected as they are.
 */
@Component
@Order
class RefusedAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Refusals()));
    }

    private static final class Refusals extends ErrorReportValve {

        /** An address that cannot be read stands only in what the server says of it: "[/api/listings?q=café]". */
        private static final Pattern UNREAD_API = Pattern.compile("\\[(?:[A-Z]+ )?/api[/?\\s]");

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            HttpStatus status = HttpStatus.resolve(response.getStatus());
            if (status == null
                    || !status.isError()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            boolean forProgram = isForProgram(request, failure);
            HttpServletResponse answer = response.getResponse();
            try {
                ErrorAnswer.write(forProgram, answer, status, title(status), detail(status, failure));
                response.finishResponse();
            } catch (IOException gone) {
                // whoever asked has hung up
            }
        }

        private static boolean isForProgram(Request request, @Nullable Throwable failure) {
            return request.getRequestURI() == null
                    ? failure != null
                            && UNREAD_API
                                    .matcher(String.valueOf(failure.getMessage()))
                                    .find()
                    : Api.isAsked(request.getRequest());
        }

        private static String title(HttpStatus status) {
            return switch (status) {
                case BAD_REQUEST -> "The request cannot be read";
                default -> status.is5xxServerError() ? "Something went wrong on our side" : status.getReasonPhrase();
            };
        }

        /** The server says why only to its log, and in no words for those who asked. */
        private static String detail(HttpStatus status, @Nullable Throwable failure) {
            if (status.is5xxServerError()) {
                return "Please try again in a minute.";
            }
            if (status != HttpStatus.BAD_REQUEST) {
                return "The request could not be understood. Please check the address.";
            }
            return failure == null
                    ? "The address is not encoded as addresses must be. A percent sign, for example, is written %25, and [ in a path %5B."
                    : "The address or a header is not written as HTTP asks, or both together are longer than 8 kB. In an"
                            + " address a space is written %20, and a letter such as é as its bytes in UTF-8: %C3%A9.";
        }
    }
}
