package uk.kindred.market.officers;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.web.CsvAnswer;
import uk.kindred.market.nav.MarketLinks;
import uk.kindred.places.Council;

/** Whole pages for officers without a script, kept by no browser. */
public final class OfficerPages {

    private OfficerPages() {}

    /** @param back words of the way back, to {@code backTo} */
    public static Main main(String heading, String back, String backTo) {
        Main page = new Main();
        page.setClassName("page account keeping officer");
        page.add(Markup.tag("p", new Anchor(backTo, back)).styled("back", "no-print"), new H1(heading));
        return page;
    }

    /** One of the main pages, with the ways to the others. @param address without its query */
    public static Main desk(Council council, String heading, String address) {
        Main page = main(heading, "Your account", "/account");
        page.add(MarketLinks.officerTabs(council, address));
        return page;
    }

    /** For administrators, who have no council of their own. @param address of the page that is then opened */
    public static ResponseEntity<String> choose(List<Council> all, String address) {
        Map<String, String> names = new LinkedHashMap<>();
        all.forEach(council -> names.put(council.gss(), council.shortName()));
        Main page = main("Which council’s desk?", "Your account", "/account");
        page.add(
                new Paragraph(
                        "As an administrator you can read every council’s overview, what-ifs and statements. You change"
                                + " nothing there, and each page that you open stands in the audit log. A council’s notes, and rates that"
                                + " it has not published, are its officers’ alone."),
                Markup.tag(
                                "form",
                                FormField.of("council", "Council", select(names, ""))
                                        .done(),
                                PostForm.button("Open"))
                        .with("method", "get")
                        .with("action", address)
                        .styled("stack"));
        return answer("Which council’s desk?", page, address, HttpStatus.OK);
    }

    /** That somebody reads a page as an administrator, with the way to another council; nothing for officers. */
    public static void addReader(Main page, DeskReading reading, String address) {
        if (reading.administrator()) {
            page.add(Markup.tag(
                            "p",
                            Markup.tag(
                                    "span",
                                    "You read this as an administrator, and change nothing. It stands in the audit log. "),
                            new Anchor(address, "Another council"))
                    .styled("notice"));
        }
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

    /** A file that no browser keeps. */
    public static ResponseEntity<String> file(String name, String content) {
        return CsvAnswer.unkept(name, content);
    }

    public static ResponseEntity<String> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    /** At the top of a form that is shown again. */
    public static void addProblems(Main page, Map<String, String> problems, String address) {
        if (!problems.isEmpty()) {
            page.add(new ProblemSummary("This is not done yet", problems, field -> address + "#" + field));
        }
    }

    /** What has just been done; nothing for null. */
    public static void addDone(Main page, @Nullable String words) {
        if (words != null) {
            page.add(Markup.tag("p", words).styled("notice").with("role", "status"));
        }
    }

    /** For an officer of several: the same page of each of the others. @param hrefs the page of a council */
    public static void addOthers(Main page, Council council, List<Council> theirs, UnaryOperator<String> hrefs) {
        if (theirs.size() > 1) {
            Markup line =
                    Markup.tag("p", Markup.tag("span", "You also work for:")).styled("line");
            theirs.stream()
                    .filter(other -> !other.equals(council))
                    .forEach(other -> line.add(new Anchor(hrefs.apply(other.gss()), other.shortName())));
            page.add(line);
        }
    }

    /** A file to download. */
    public static Anchor download(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        return link;
    }

    /** A list to choose from. @param options words by value. @param chosen a value, or blank */
    public static Markup select(Map<String, String> options, String chosen) {
        Markup list = Markup.tag("select")
                .containing(
                        Markup.tag("option", "Please choose").with("value", "").when(chosen.isBlank(), "selected"));
        options.forEach((value, words) ->
                list.add(Markup.tag("option", words).with("value", value).when(value.equals(chosen), "selected")));
        return list;
    }
}
