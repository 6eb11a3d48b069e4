package uk.kindred.base.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Addresses that the server refuses before anything here is asked, such as one with %00: answered like other errors. */
@Component
@Order
class RefusedAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Refusals()));
    }

    private static final class Refusals extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            HttpStatus status = HttpStatus.resolve(response.getStatus());
            if (status == null
                    || !status.isError()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            HttpServletResponse answer = response.getResponse();
            try {
                ErrorAnswer.write(
                        request.getRequest(),
                        answer,
                        status,
                        status.is5xxServerError() ? "Something went wrong on our side" : status.getReasonPhrase(),
                        status.is5xxServerError()
                                ? "Please try again in a minute."
                                : "The request could not be understood. Please check the address.");
                response.finishResponse();
            } catch (IOException gone) {
                // whoever asked has hung up
            }
        }
    }
}
