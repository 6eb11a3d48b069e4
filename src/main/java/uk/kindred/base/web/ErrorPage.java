package uk.kindred.base.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last resort, for what failed before or beyond any controller or view: it says no more than the status. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = statusOf(request);
        ErrorAnswer.write(request, response, status, titleOf(status), detailOf(status));
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        if (DatabaseAway.caused((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
    }

    private static String titleOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "Not found";
            case FORBIDDEN, UNAUTHORIZED -> "Not open to you";
            case CONTENT_TOO_LARGE -> FileSizeFilter.TITLE;
            default -> status.is5xxServerError() ? "Something went wrong on our side" : status.getReasonPhrase();
        };
    }

    private static String detailOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address.";
            case FORBIDDEN, UNAUTHORIZED -> "This address is not public.";
            case CONTENT_TOO_LARGE -> "Go back with your browser’s button and choose a smaller file.";
            default ->
                status.is5xxServerError()
                        ? "The failure has been noted. Please try again in a minute."
                        : "The request could not be understood. Please check the address.";
        };
    }
}
