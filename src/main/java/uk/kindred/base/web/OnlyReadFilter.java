package uk.kindred.base.web;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import uk.kindred.base.ui.firsthtml.PagePaths;

/**
 * Tells whoever sends something to a page that can only be read so, and what is possible there. Without this it would seem
 * that a form's secret were all that is missing.
 */
class OnlyReadFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** What Flow's client sends, to whichever page it is on. */
    private static final Pattern FROM_FLOW = Pattern.compile("(?:^|.*&)v-r=.*");

    private final ObjectProvider<RequestMappingHandlerMapping> forms;

    OnlyReadFilter(ObjectProvider<RequestMappingHandlerMapping> forms) {
        this.forms = forms;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        return READING.contains(request.getMethod())
                || query != null && FROM_FLOW.matcher(query).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Set<String> offered = offeredInstead(request);
        if (offered.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", offered));
        ErrorAnswer.write(
                request,
                response,
                HttpStatus.METHOD_NOT_ALLOWED,
                "Nothing can be sent here",
                "This page can only be read. Open it by a link, or type its address.");
    }

    /** The methods that are possible there; empty where this one is, and where there is nothing. */
    private Set<String> offeredInstead(HttpServletRequest request) {
        Set<String> offered = new TreeSet<>();
        try {
            if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            if (forms.getObject().getHandler(request) != null) {
                return Set.of();
            }
        } catch (HttpRequestMethodNotSupportedException other) {
            Set<HttpMethod> supported = other.getSupportedHttpMethods();
            if (supported != null) {
                offered.addAll(supported.stream().map(HttpMethod::name).collect(Collectors.toSet()));
            }
        } catch (Exception refused) {
            // for whoever answers it, who will say the same
            return Set.of();
        }
        if (isView(request)) {
            offered.add(HttpMethod.GET.name());
        }
        if (offered.contains(HttpMethod.GET.name())) {
            offered.add(HttpMethod.HEAD.name());
        }
        return offered;
    }

    private boolean isView(HttpServletRequest request) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                .getNavigationRouteTarget(PagePaths.within(request))
                .hasTarget();
    }
}
