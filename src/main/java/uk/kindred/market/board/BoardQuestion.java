package uk.kindred.market.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of a board is looked at: all of it in its address.
 *
 * @param kinds in their order; none for all
 * @param by what the lines tell apart
 * @param months the last so many that are told
 * @param page from 1
 */
record BoardQuestion(List<String> kinds, BoardBy by, int months, int page) {

    static final int QUARTER = 3;
    static final int YEAR = 12;

    private static final int LAST_PAGE = 1_000;

    BoardQuestion {
        kinds = List.copyOf(kinds);
    }

    /** What can't be read is left out: a board of more is no harm. */
    static BoardQuestion read(Map<String, List<String>> query) {
        List<String> asked = query.getOrDefault("kind", List.of());
        return new BoardQuestion(
                KindWords.list().stream().filter(asked::contains).toList(),
                BoardBy.ofSlug(first(query, "by")),
                switch (first(query, "months")) {
                    case "3" -> QUARTER;
                    case "12" -> YEAR;
                    default -> 1;
                },
                page(first(query, "page")));
    }

    boolean takes(WantedLine line) {
        return (kinds.isEmpty() || kinds.contains(line.kind())) && by.takes(line);
    }

    BoardQuestion onPage(int number) {
        return new BoardQuestion(kinds, by, months, number);
    }

    /** Its kinds alone: what mails are asked for by. */
    BoardQuestion ofKindsAlone() {
        return new BoardQuestion(kinds, BoardBy.EVERYTHING, 1, 1);
    }

    /** The address after a path: "?kind=home-care", blank for the whole board. */
    String query() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        kinds.forEach(kind -> address.queryParam("kind", kind));
        if (by != BoardBy.EVERYTHING) {
            address.queryParam("by", by.slug());
        }
        if (months != 1) {
            address.queryParam("months", months);
        }
        if (page != 1) {
            address.queryParam("page", page);
        }
        return address.build().toUriString();
    }

    /** "home care and nursing home", blank for all. */
    List<String> kindLabels() {
        return new ArrayList<>(kinds.stream().map(KindWords::label).toList());
    }

    private static String first(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static int page(String typed) {
        return typed.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(typed), LAST_PAGE) : 1;
    }
}
