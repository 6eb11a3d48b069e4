package uk.kindred.reviews.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Role;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Listings;

/** The services in the area of an officer's council: found by name, place, postcode or number. */
@Component
class AreaListings {

    /** More than people type; each costs a comparison. */
    private static final int MOST_WORDS = 6;

    private final JdbcClient jdbc;
    private final Listings listings;

    AreaListings(JdbcClient jdbc, Listings listings) {
        this.jdbc = jdbc;
        this.listings = listings;
    }

    /** @throws AccessDeniedException if it is another council's, or nobody knows whose */
    @Transactional(readOnly = true)
    public ListingDetails require(Actor officer, ListingDetails listing) {
        boolean theirs = jdbc.sql("select coalesce(council_gss, '') from listing where id = ?")
                .param(listing.summary().databaseId())
                .query(String.class)
                .optional()
                .filter(officer::isOfficerOf)
                .isPresent();
        if (!theirs) {
            throw new AccessDeniedException("not in the area of their council");
        }
        return listing;
    }

    /** Open ones with all of these words, by name. @param page from 1. @return one more than a page holds, if there are more */
    @Transactional(readOnly = true)
    public List<ListingSummary> find(Actor officer, String text, int page, int onAPage) {
        List<String> words = words(text);
        String[] councils = officer.roles().stream()
                .flatMap(role -> role instanceof Role.CouncilOfficer(String gss) ? Stream.of(gss) : Stream.empty())
                .toArray(String[]::new);
        if (words.isEmpty() || councils.length == 0) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(councils, text.strip().toUpperCase(Locale.ROOT)));
        values.addAll(words);
        values.addAll(List.of(onAPage + 1, (page - 1L) * onAPage));
        List<Long> ids = jdbc.sql("""
                        select id from listing where status = 'open' and council_gss = any(?)
                          and (public_id = ? or (%s)) order by sort_name, public_id limit ? offset ?
                        """.formatted(String.join(
                        " and ",
                        words.stream()
                                .map(word -> "position(folded(?) in search_text) > 0")
                                .toList())))
                .params(values)
                .query((row, number) -> row.getLong("id"))
                .list();
        return listings.findSummaries(ids).stream()
                .sorted(Comparator.comparingInt(listing -> ids.indexOf(listing.databaseId())))
                .toList();
    }

    /** A postcode is one word, with its space wherever it stands. */
    private static List<String> words(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.matches("[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}")
                ? List.of(plain.replace(" ", "").replaceFirst("(...)$", " $1"))
                : Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
    }
}
