package uk.kindred.market.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.market.nav.MarketLinks;
import uk.kindred.places.Council;

/** What everybody sees of a published statement, and of one that was taken back. */
final class PublishedPage {

    private PublishedPage() {}

    static ResponseEntity<String> of(Council council, Statement statement, List<Statement> published) {
        Main page = begin(council, StatementWords.when(council, statement));
        String address = address(council);
        String title = StatementWords.title(council);
        boolean last = published.getFirst().id().equals(statement.id());
        if (!last && published.getFirst().isReadable()) {
            page.add(Markup.tag(
                            "p",
                            Markup.tag("span", "There is a newer statement. "),
                            new Anchor(address, "Read the newest"))
                    .styled("notice"));
        }
        Anchor file = new Anchor(address + ".pdf" + (last ? "" : "?version=" + statement.version()), "As a PDF");
        file.setRouterIgnore(true);
        page.add(Markup.tag("p", file).styled("no-print"), contents(statement));
        StatementBody.of(statement.content(), FigureCharts::of).forEach(page::add);
        page.add(others(address, statement, published));
        PageHead head = PageHead.of(title, StatementWords.description(council)).withCanonicalPath(address);
        return PlainPages.answer(last ? head : head.notIndexed(), page, address.substring(1));
    }

    /** It says that the statement was taken back and when, and nothing of what stood in it. */
    static ResponseEntity<String> gone(Council council, Statement statement, List<Statement> published) {
        Main page = begin(council, StatementWords.withdrawn(council, statement));
        String address = address(council);
        String title = StatementWords.title(council);
        page.add(new Paragraph("It can’t be read here any more. The council’s figures of today are on its overview."));
        if (published.getFirst().isReadable()) {
            page.add(Markup.tag("p", new Anchor(address, "Read the newest statement")));
        }
        page.add(others(address, statement, published));
        PageHead head =
                PageHead.of(title, "").withStatus(HttpStatus.GONE.value()).notIndexed();
        return PlainPages.answer(head, page, address.substring(1));
    }

    private static Main begin(Council council, String lead) {
        Main page = new Main();
        page.setClassName("page statement");
        page.add(
                MarketLinks.breadcrumbs(council, "Market position statement"),
                new H1(StatementWords.title(council)),
                Markup.tag("p", lead).styled("lead"),
                MarketLinks.tabs(council, address(council)));
        return page;
    }

    private static String address(Council council) {
        return MarketLinks.market(council) + "/statement";
    }

    private static Component contents(Statement statement) {
        Markup list = Markup.tag("ul");
        statement
                .content()
                .sections()
                .forEach(section -> list.add(Markup.tag("li", new Anchor("#" + section.slug(), section.title()))));
        return Markup.tag("nav", list).with("aria-label", "In this statement").styled("no-print");
    }

    private static Component others(String address, Statement shown, List<Statement> published) {
        Markup list = Markup.tag("ul");
        published.stream()
                .filter(other -> other.isReadable() && !other.id().equals(shown.id()))
                .forEach(other -> list.add(Markup.tag(
                        "li",
                        new Anchor(
                                address + "?version=" + other.version(),
                                "Published on " + StatementWords.day(Objects.requireNonNull(other.publishedAt()))
                                        + ", version " + other.version()))));
        return list.getChildren().findAny().isEmpty()
                ? Markup.tag("div")
                : Markup.tag("section", new H2("Other statements of this council"), list)
                        .styled("no-print");
    }
}
