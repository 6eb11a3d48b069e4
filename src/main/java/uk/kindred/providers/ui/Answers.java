package uk.kindred.providers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.firsthtml.PageHead;

/** Whole pages without a script for whoever is signed in, kept by no browser; and ways to other pages. */
public final class Answers {

    private Answers() {}

    /** A page with its heading, to be filled. */
    public static Main main(String heading) {
        Main page = new Main();
        page.setClassName("page account");
        page.add(new H1(heading));
        return page;
    }

    /** @param address of this page, from the root */
    public static ResponseEntity<String> page(String title, Main page, String address) {
        return answer(PageHead.of(title, "").notIndexed(), page, address);
    }

    /** A form that is shown again with what is wrong. */
    public static ResponseEntity<String> again(String title, Main page, String address) {
        return answer(
                PageHead.of(title, "")
                        .withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value())
                        .notIndexed(),
                page,
                address);
    }

    /** Nothing is there, or nothing for whoever asks: which of the two is not told. */
    public static ResponseEntity<String> unknown(String address) {
        Main page = main("We can’t find that");
        page.add(
                new Paragraph("It does not exist any more, or is not yours to see. Is the whole address there?"),
                new Paragraph(new Anchor("/provider", "What you look after")));
        return answer(
                PageHead.of("Not found", "")
                        .withStatus(HttpStatus.NOT_FOUND.value())
                        .notIndexed(),
                page,
                address);
    }

    public static ResponseEntity<String> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    private static ResponseEntity<String> answer(PageHead head, Main page, String address) {
        ResponseEntity<String> whole = PlainPages.answer(head, page, address.substring(1));
        return ResponseEntity.status(whole.getStatusCode())
                .headers(headers -> headers.putAll(whole.getHeaders()))
                .cacheControl(CacheControl.noStore())
                .body(whole.getBody());
    }

    /** What has just been done. */
    public static Markup done(String words) {
        return Markup.tag("p", words).styled("notice").with("role", "status");
    }

    /** At the top of a form that is shown again. */
    public static ProblemSummary problems(Map<String, String> problems, String address) {
        return new ProblemSummary("This is not done yet", problems, field -> address + "#" + field);
    }

    public static String day(Instant time, Clock clock) {
        return Dates.day(LocalDate.ofInstant(time, clock.getZone()));
    }
}
