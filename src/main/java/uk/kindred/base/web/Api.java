package uk.kindred.base.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Whether a request is for the API, also when the server asks again on its behalf to show an error. */
final class Api {

    private Api() {}

    static boolean isAsked(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = first instanceof String uri ? uri : request.getRequestURI();
        return path.equals("/api") || path.startsWith("/api/");
    }
}
