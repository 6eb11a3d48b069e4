package uk.kindred.reviews.ui;

import java.util.Map;

/**
 * What was sent from the private page and could not be done.
 *
 * @param typed by field, so that it is not lost
 */
record Tried(Map<String, String> problems, Map<String, String> typed) {

    static final Tried NOTHING = new Tried(Map.of(), Map.of());

    static Tried of(String field, String typed, String problem) {
        return new Tried(Map.of(field, problem), Map.of(field, typed));
    }

    String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }
}
