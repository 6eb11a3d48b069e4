package uk.kindred.base.ui.firsthtml;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * All that a public page is built from: its address.
 *
 * @param path without a leading slash, "listings/abbey-lodge"
 * @param routeParameters the route's named parts: "slug" for {@code listings/:slug}
 * @param query the query string's parameters, each with its values in order
 */
public record PageRequest(String path, Map<String, String> routeParameters, Map<String, List<String>> query) {

    public PageRequest {
        routeParameters = Map.copyOf(routeParameters);
        query = Map.copyOf(query);
    }

    static PageRequest of(Location location, RouteParameters parameters) {
        Map<String, String> named = parameters.getParameterNames().stream()
                .flatMap(name -> parameters.get(name).map(value -> Map.entry(name, value)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new PageRequest(
                location.getPath(), named, location.getQueryParameters().getParameters());
    }

    public Optional<String> routeParameter(String name) {
        return Optional.ofNullable(routeParameters.get(name));
    }

    /** The address from the root with its query, encoded for a link: "/search?near=Leeds". */
    public String address() {
        String encodedPath = "/" + UriUtils.encodePath(path, StandardCharsets.UTF_8);
        String encodedQuery = new QueryParameters(query).getQueryString();
        return encodedQuery.isEmpty() ? encodedPath : encodedPath + "?" + encodedQuery;
    }
}
