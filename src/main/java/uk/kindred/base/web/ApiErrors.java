package uk.kindred.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Errors under /api as problem details (RFC 9457) whose title and detail help whoever wrote the program. */
@RestControllerAdvice
@Order(0)
class ApiErrors extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    /** What nobody foresaw: noted in the log, told without its insides. */
    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure, HttpServletRequest request) throws Exception {
        if (!Api.isAsked(request)) {
            throw failure;
        }
        // the path only: parameters may tell what somebody needs
        LOG.error("API request to {} failed", request.getRequestURI(), failure);
        return answer(Problems.of(
                DatabaseAway.caused(failure) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong on our side",
                "The failure has been noted. Please try again in a minute."));
    }

    /** Thrown when a parameter is first asked for: one of a form that is not encoded as it must be, say. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    void unreadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UnreadableFilter.refuse(request, response);
    }

    /** A form with files that ends too early or is not one; for people as well as for programs. */
    @ExceptionHandler
    void brokenForm(MultipartException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ErrorAnswer.write(
                request,
                response,
                HttpStatus.BAD_REQUEST,
                "The form cannot be read",
                "It did not arrive whole, or is not encoded as forms with files must be. Please send it again.");
    }

    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(Problems.of(
                HttpStatus.NOT_FOUND,
                "No such address",
                "There is nothing at this address. /api/openapi.json lists the addresses that exist."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = Problems.of(
                HttpStatus.METHOD_NOT_ALLOWED,
                "Method not allowed",
                failure.getMethod() + " is not possible here. Use one of: " + headers.getFirst(HttpHeaders.ALLOW)
                        + ".");
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(Problems.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "Unsupported content type",
                "This address does not take a body of that type. Send JSON, or no body where none is asked for."));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(Problems.of(
                HttpStatus.NOT_ACCEPTABLE,
                "Only JSON is on offer",
                "The Accept header asks for something else. Ask for application/json, or leave the header out."));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(Problems.of(
                HttpStatus.BAD_REQUEST,
                "A parameter is missing",
                "The parameter “" + failure.getParameterName() + "” is needed here."));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = failure instanceof MethodArgumentTypeMismatchException mismatch
                ? mismatch.getName()
                : String.valueOf(failure.getPropertyName());
        Class<?> wanted = failure.getRequiredType();
        return answer(Problems.of(
                HttpStatus.BAD_REQUEST,
                "A parameter has the wrong form",
                "The value of “" + name + "” could not be read as " + inWords(wanted) + "."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (GoneVisitors.noted(failure, ApiErrors.class.getName())) {
            return null;
        }
        ResponseEntity<Object> answer = super.handleExceptionInternal(failure, body, headers, status, request);
        if (answer == null || !(request instanceof ServletWebRequest web) || !Api.isAsked(web.getRequest())) {
            return answer;
        }
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer.getBody());
    }

    private static String inWords(@Nullable Class<?> type) {
        if (type == null) {
            return "the form that is asked for";
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return "a whole number";
        }
        return Number.class.isAssignableFrom(type) || type == double.class ? "a number" : "the form that is asked for";
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
