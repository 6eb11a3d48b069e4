package uk.kindred.base.web;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Files of the bundle carry a hash of what is in them in their names: a browser need never ask for one again. */
@Component
class HashedFiles implements StaticFileHandlerFactory {

    /** "/VAADIN/build/live-B6kZm3nj.js": Vite's hashes have eight letters. */
    private static final Pattern HASHED = Pattern.compile("/VAADIN/build/.+-[A-Za-z0-9_-]{8}\\.[a-z0-9]+");

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new StaticFileServer(service) {
            @Override
            protected void writeCacheHeaders(
                    String path, @Nullable HttpServletRequest request, HttpServletResponse response) {
                super.writeCacheHeaders(path, request, response);
                if (isHashed(path) && service.getDeploymentConfiguration().isProductionMode()) {
                    response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
                }
            }
        };
    }

    static boolean isHashed(String path) {
        return HASHED.matcher(path).matches();
    }
}
