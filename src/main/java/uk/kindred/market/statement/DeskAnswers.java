package uk.kindred.market.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.places.Council;

/** What officers' pages have in common: whole pages without a script, kept by no browser. */
public final class DeskAnswers {

    private static final int LAST_PAGE = 10_000;

    private DeskAnswers() {}

    /** @param back words of the way back, to {@code backTo} */
    public static Main main(String heading, String back, String backTo) {
        Main page = new Main();
        page.setClassName("page account keeping statement");
        page.add(Markup.tag("p", new Anchor(backTo, back)).styled("back", "no-print"), new H1(heading));
        return page;
    }

    /** @param address of this page, from the root */
    public static ResponseEntity<String> answer(String title, Main page, String address, HttpStatus status) {
        ResponseEntity<String> whole = PlainPages.answer(
                PageHead.of(title, "").withStatus(status.value()).notIndexed(), page, address.substring(1));
        return ResponseEntity.status(whole.getStatusCode())
                .headers(headers -> headers.putAll(whole.getHeaders()))
                .cacheControl(CacheControl.noStore())
                .body(whole.getBody());
    }

    public static ResponseEntity<String> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    /** What has just been done; nothing for null. */
    public static void addDone(Main page, @Nullable String words) {
        if (words != null) {
            page.add(Markup.tag("p", words).styled("notice").with("role", "status"));
        }
    }

    /** The way to the same page of another council of theirs; nothing for those who have one. */
    public static void addOthers(Main page, String address, Council shown, List<Council> own) {
        if (own.size() < 2) {
            return;
        }
        Markup links = Markup.tag("p", "Of another council: ").styled("line");
        own.stream()
                .filter(council -> !council.gss().equals(shown.gss()))
                .forEach(council -> links.add(new Anchor(address + "?council=" + council.gss(), council.shortName())));
        page.add(links);
    }

    /** @param hrefs the address of each page, from 1 */
    public static Component paging(int page, boolean more, IntFunction<String> hrefs) {
        Markup links = Markup.tag("p").styled("line");
        if (page > 1) {
            links.add(new Anchor(hrefs.apply(page - 1), "Page " + (page - 1)));
        }
        if (more) {
            links.add(new Anchor(hrefs.apply(page + 1), "Page " + (page + 1)));
        }
        return links;
    }

    /** From 1. */
    public static int pageNumber(String typed) {
        return typed.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(typed), LAST_PAGE) : 1;
    }
}
