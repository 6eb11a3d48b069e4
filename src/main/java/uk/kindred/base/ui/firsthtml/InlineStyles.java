package uk.kindred.base.ui.firsthtml;

import com.vaadin.flow.server.VaadinService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The bundle's stylesheet written into the document: the first paint need not wait for another request. */
final class InlineStyles {

    private static final String FILES = "META-INF/VAADIN/webapp/";
    /** Where the bundle's stylesheet finds its neighbours: beside itself, and so not beside the document. */
    private static final String NEIGHBOUR = "url(./";

    private final Map<String, String> styles = new ConcurrentHashMap<>();

    void write(Document document, VaadinService service) {
        document.head().select("link[rel=stylesheet][href^=./VAADIN/build/]").forEach(link -> inline(link, service));
    }

    private void inline(Element link, VaadinService service) {
        String path = link.attr("href").substring("./".length());
        String css = styles.computeIfAbsent(path, unread -> read(unread, service));
        if (!css.isEmpty()) {
            link.replaceWith(new Element("style").appendChild(new DataNode(css)));
        }
    }

    /** Empty where there is no such file, as while somebody develops. */
    private static String read(String path, VaadinService service) {
        try (InputStream file = service.getClassLoader().getResourceAsStream(FILES + path)) {
            if (file == null) {
                return "";
            }
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace(NEIGHBOUR, "url(./" + folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
