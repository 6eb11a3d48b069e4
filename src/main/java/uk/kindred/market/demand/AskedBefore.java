package uk.kindred.market.demand;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import uk.kindred.search.SearchParameters;

/**
 * Whether whoever asks has just asked the same, as their browser tells with every request: it names the page of ours from
 * which somebody goes on, and says when a page is loaded again. So nothing has to be remembered of anybody.
 */
@Component
class AskedBefore {

    private static final int LONGEST = 4_000;
    private static final String SEARCH = "/search";
    private static final String MARKETS = "/councils/";
    private static final String PLAN = "/plan/result";

    private final SearchParameters parameters;
    private final Questions questions;

    AskedBefore(SearchParameters parameters, Questions questions) {
        this.parameters = parameters;
        this.questions = questions;
    }

    /**
     * What a request tells of it, to be looked at after the answer.
     *
     * @param again true when the page is loaded again
     * @param from the page from which it was asked; null if that is none of ours, or not told
     */
    record Told(boolean again, @Nullable UriComponents from) {

        static final Told NOTHING = new Told(false, null);
    }

    Told told() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? told(asked.getRequest())
                : Told.NOTHING;
    }

    private static Told told(HttpServletRequest request) {
        String cache = request.getHeader("Cache-Control");
        String from = request.getHeader("Referer");
        // what a live page sends is no page that is loaded
        boolean again = request.getMethod().equals("GET")
                && cache != null
                && (cache.contains("max-age=0") || cache.contains("no-cache"));
        return new Told(again, from == null || from.length() > LONGEST ? null : ours(request, from));
    }

    private static @Nullable UriComponents ours(HttpServletRequest request, String from) {
        try {
            UriComponents page = UriComponentsBuilder.fromUriString(from).build();
            return request.getServerName().equals(page.getHost()) ? page : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** True also for who comes from a page about a market: they look at what is there, and need nothing of it. */
    boolean asked(Told told, Wanted wanted) {
        UriComponents from = told.from();
        if (told.again() || from == null) {
            return told.again();
        }
        String page = from.getPath();
        if (page != null && page.startsWith(MARKETS)) {
            return true;
        }
        if (wanted.kind().equals(WantedKind.PLAN)) {
            // the same week for another budget, or with a part swapped
            return PLAN.equals(from.getPath());
        }
        return SEARCH.equals(from.getPath())
                && before(from.getQueryParams()).filter(wanted::asksTheSameAs).isPresent();
    }

    private Optional<Wanted> before(MultiValueMap<String, String> encoded) {
        Map<String, List<String>> query = encoded.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        parameter -> parameter.getValue().stream()
                                .map(AskedBefore::decode)
                                .toList()));
        return questions.asked(parameters.read(query).criteria());
    }

    private static String decode(@Nullable String value) {
        return value == null ? "" : UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8);
    }
}
