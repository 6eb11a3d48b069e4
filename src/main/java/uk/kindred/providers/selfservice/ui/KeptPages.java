package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.directory.ListingDetails;

/** What all pages of a kept listing have in common. */
final class KeptPages {

    /** Problems that belong to no field. */
    static final String FORM = "form";

    private KeptPages() {}

    /** @param rest what follows the listing's own page: "/prices", or nothing */
    static String address(ListingDetails listing, String rest) {
        return "/provider/listings/" + listing.summary().id() + rest;
    }

    /** A page about one thing of a listing, with the way back to the whole. */
    static Main page(ListingDetails listing, String title, Component... content) {
        Main page = new Main();
        page.setClassName("page account keeping");
        Markup back = Markup.tag(
                        "p", new Anchor(address(listing, ""), listing.summary().name()))
                .styled("back");
        page.add(back, new H1(title));
        page.add(content);
        return page;
    }

    /**
     * A page with a form to come.
     *
     * @param problems with what was sent, by field
     * @param above what has to be seen before the form; null for nothing
     */
    static Main page(
            ListingDetails listing,
            String title,
            String address,
            Map<String, String> problems,
            @Nullable Component above) {
        Main page = page(listing, title);
        addAbove(page, address, problems, above);
        return page;
    }

    static void addAbove(Main page, String address, Map<String, String> problems, @Nullable Component above) {
        if (!problems.isEmpty()) {
            page.add(new ProblemSummary("This was not saved yet", problems, field -> address + "#" + field));
        }
        if (above != null) {
            page.add(above);
        }
    }

    static Markup panel(String heading, Component... content) {
        return Markup.tag("section", Markup.tag("h2", heading)).styled("panel").containing(content);
    }

    static Markup link(String words, String address) {
        return Markup.tag("p", new Anchor(address, words));
    }

    static Markup soft(String words) {
        return Markup.tag("p", words).styled("soft");
    }

    static Markup notice(String words) {
        return Markup.tag("p", words).styled("notice").with("role", "status");
    }

    static ResponseEntity<String> answer(ListingDetails listing, String title, Main page, HttpStatus status) {
        return PlainPages.answer(
                PageHead.of(title + ", " + listing.summary().name(), "")
                        .withStatus(status.value())
                        .notIndexed(),
                page,
                here());
    }

    /** The address that is being asked. */
    static PageRequest here() {
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        return new PageRequest(
                request.getRequestURI().substring(1),
                Map.of(),
                QueryParameters.fromString(request.getQueryString()).getParameters());
    }

    static ResponseEntity<String> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
