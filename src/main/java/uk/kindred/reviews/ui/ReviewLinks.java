package uk.kindred.reviews.ui;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The addresses of the pages. */
final class ReviewLinks {

    static final String WRITE = "/reviews/write";
    static final String EASY = "/reviews/write/easy";
    static final String EASY_POLICY = EASY + "/what-happens";
    static final String POLICY = "/reviews/policy";
    static final String METHOD = "/reviews/method";
    static final String INPUTS = "/api/reviews/inputs";

    private ReviewLinks() {}

    static String own(String token) {
        return "/reviews/own/" + token;
    }

    static String report(Object review) {
        return "/reviews/report/" + review;
    }

    static String of(String slug) {
        return "/listings/" + slug + "/reviews";
    }

    static String write(String publicId) {
        return WRITE + "?listing=" + publicId;
    }

    static ResponseEntity<String> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }
}
