package uk.kindred.reviews.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.reviews.Coded;
import uk.kindred.reviews.Quarter;
import uk.kindred.reviews.ReviewContent;

/** What these pages have in common: whole pages without a script, kept by no browser. */
final class StaffPages {

    private StaffPages() {}

    /** @param back words of the way back, to {@code backTo} */
    static Main main(String heading, String back, String backTo) {
        Main page = new Main();
        page.setClassName("page account keeping");
        page.add(Markup.tag("p", new Anchor(backTo, back)).styled("back", "no-print"), new H1(heading));
        return page;
    }

    /** @param address of this page, from the root */
    static ResponseEntity<String> answer(String title, Main page, String address, HttpStatus status) {
        ResponseEntity<String> whole = PlainPages.answer(
                PageHead.of(title, "").withStatus(status.value()).notIndexed(), page, address.substring(1));
        return ResponseEntity.status(whole.getStatusCode())
                .headers(headers -> headers.putAll(whole.getHeaders()))
                .cacheControl(CacheControl.noStore())
                .body(whole.getBody());
    }

    /** 422 if there are problems: the form is shown again. */
    static ResponseEntity<String> answer(String title, Main page, String address, Map<String, String> problems) {
        return answer(title, page, address, problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static ResponseEntity<String> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    static void addProblems(Main page, Map<String, String> problems, String address) {
        if (!problems.isEmpty()) {
            page.add(new ProblemSummary("This is not done yet", problems, field -> address + "#" + field));
        }
    }

    /** What has just been done; nothing for null. */
    static void addDone(Main page, @Nullable String words) {
        if (words != null) {
            page.add(Markup.tag("p", words).styled("notice").with("role", "status"));
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

    /** Somebody's own words, with their lines. */
    static Markup said(String words) {
        return Markup.tag("p", words).styled("said");
    }

    static Markup points(String... words) {
        return Markup.tag("ul")
                .containing(List.of(words).stream()
                        .map(point -> Markup.tag("li", point))
                        .toList());
    }

    static Paragraph small(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassNames("small", "soft");
        return paragraph;
    }

    /** A list to choose from. @param chosen a slug, or blank */
    static FormField list(String name, String label, List<? extends Coded> options, String chosen) {
        Markup select = Markup.tag("select", option("", "Please choose", chosen.isBlank()));
        options.forEach(
                one -> select.add(option(one.slug(), one.label(), one.slug().equals(chosen))));
        return FormField.of(name, label, select);
    }

    /** The last three years, the newest first. @param chosen a code, or blank */
    static FormField quarters(String name, String label, Quarter now, String chosen) {
        Markup select = Markup.tag("select", option("", "Please choose", chosen.isBlank()));
        for (int before = 0; before <= ReviewContent.OLDEST_QUARTERS; before++) {
            Quarter quarter = now.plus(-before);
            select.add(option(quarter.code(), quarter.inWords(), quarter.code().equals(chosen)));
        }
        return FormField.of(name, label, select);
    }

    private static Markup option(String value, String words, boolean chosen) {
        return Markup.tag("option", words).with("value", value).when(chosen, "selected");
    }

    /** One of several, each a target as large as its words. @param problem what is wrong with the choice; null for nothing */
    static Markup choices(
            String name, String legend, List<? extends Coded> options, String chosen, @Nullable String problem) {
        Markup group = Markup.tag("fieldset", Markup.tag("legend", legend))
                .with("id", name)
                .with("tabindex", "-1");
        String problemId = problem == null ? null : name + "-error";
        if (problem != null) {
            group.add(Markup.tag("span", problem).styled("error").with("id", problemId));
        }
        options.forEach(one -> group.add(
                FormField.radio(name, one.slug(), one.label(), one.slug().equals(chosen), problemId)));
        return group;
    }
}
