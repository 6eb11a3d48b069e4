package uk.kindred.market.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.StillPage;
import uk.kindred.market.board.WantedBoard.Board;
import uk.kindred.market.board.WantedBoard.HalfYearsUnmet;
import uk.kindred.market.charts.Charts;
import uk.kindred.market.charts.LineChart;
import uk.kindred.market.demand.MonthWords;
import uk.kindred.market.nav.CountingNotice;
import uk.kindred.market.nav.MarketLinks;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** What people look for in a council's area and do not find, for those who may offer it. */
@Route(value = "councils/:gss/market/wanted", layout = MainLayout.class)
@AnonymousAllowed
class WantedPage extends StillPage {

    static final int ON_A_PAGE = 20;

    private final Councils councils;
    private final WantedBoard boards;

    WantedPage(Councils councils, WantedBoard boards) {
        this.councils = councils;
        this.boards = boards;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        String code = request.routeParameter("gss").orElse("");
        Council council =
                councils.findByGss(code).or(() -> councils.findBySlug(code)).orElseThrow(NotFoundException::new);
        BoardQuestion question = BoardQuestion.read(request.query());
        Board board = boards.of(council, question);
        setClassName("page wanted");
        String title = "What people look for in " + council.shortName();
        add(
                MarketLinks.breadcrumbs(council, "Wanted"),
                new H1(title),
                lead(),
                MarketLinks.tabs(council, WantedLinks.board(council)),
                mails(council, question),
                BoardForm.of(council, question));
        if (!board.counted()) {
            add(CountingNotice.off());
        }
        if (!board.months().isEmpty()) {
            add(lines(council, question, board));
        } else if (board.counted()) {
            add(notYet());
        }
        boards.trend(council, question).ifPresent(trend -> add(trend(trend)));
        boards.unmet(council).ifPresent(unmet -> add(unmet(unmet)));
        add(reach(council), howCounted());
        PageHead head = PageHead.of(
                        title,
                        "What people looked for in " + council.shortName()
                                + " and did not find: for services and people who may offer it.")
                .withCanonicalPath(WantedLinks.board(council));
        return question.query().isEmpty() ? head : head.notIndexed();
    }

    private static Paragraph lead() {
        Paragraph lead = new Paragraph("For services, and for people who may start one: what was searched for on"
                + " Kindred here, and where nothing was found. Nobody who searched is known to us.");
        lead.addClassName("lead");
        return lead;
    }

    private static Component mails(Council council, BoardQuestion question) {
        Anchor link = new Anchor(WantedLinks.mails(council, question), "Get a mail when a new month is told");
        return Markup.tag("p", link).styled("no-print");
    }

    private static Component notYet() {
        return Markup.tag(
                        "p",
                        "No month is told yet. A month is told on the second day of the next one, and only what at least"
                                + " ten searches were for.")
                .styled("notice");
    }

    private static Component lines(Council council, BoardQuestion question, Board board) {
        Markup section = Markup.tag("section", new H2("Searches, " + MonthWords.of(board.months())));
        int all = board.lines().size();
        int from = Math.min((question.page() - 1) * ON_A_PAGE, all);
        List<WantedLine> shown = board.lines().subList(from, Math.min(from + ON_A_PAGE, all));
        if (shown.isEmpty()) {
            return section.containing(new Paragraph(
                    all == 0
                            ? "Nothing of this was searched for ten times or more in these months, as far as it can be told."
                            : "There are no more lines."));
        }
        Markup list = Markup.tag("ul").styled("plain-list", "rows", "wanted-lines");
        shown.forEach(line -> list.add(line(council, line)));
        return section.containing(list, paging(council, question, from + shown.size() < all));
    }

    private static Markup line(Council council, WantedLine line) {
        Markup words = Markup.tag("p", line.words());
        if (line.isNotFound()) {
            words.add(Markup.tag("span", " "), Markup.tag("strong", "Not found").styled("found-nothing"));
        }
        return Markup.tag(
                "li",
                words,
                Markup.tag(
                                "p",
                                link(WantedLinks.search(council, line), "See what there is", line),
                                link(WantedLinks.listYours(line.kind()), "List your service", line))
                        .styled("line", "no-print"));
    }

    /** Each is told apart for those who hear links without the line. */
    private static Anchor link(String address, String words, WantedLine line) {
        Anchor link = new Anchor(address);
        link.add(words);
        link.add(Markup.spoken(": " + line.words()));
        link.getElement().setAttribute("rel", "nofollow");
        link.setRouterIgnore(true);
        return link;
    }

    private static Markup paging(Council council, BoardQuestion question, boolean more) {
        Markup links = Markup.tag("nav").styled("line", "no-print").with("aria-label", "Pages");
        int page = question.page();
        if (page > 1) {
            links.add(new Anchor(
                    WantedLinks.board(council) + question.onPage(page - 1).query(), "Previous page"));
        }
        if (more) {
            links.add(new Anchor(
                    WantedLinks.board(council) + question.onPage(page + 1).query(), "Next page"));
        }
        return links;
    }

    private static Component trend(LineChart trend) {
        return Markup.tag("section", new H2("What was not found, month by month"), Charts.figure(trend));
    }

    private static Component unmet(HalfYearsUnmet unmet) {
        Markup section = Markup.tag(
                "section",
                new H2("What plans for a whole week lacked, " + unmet.half().inWords()),
                new Paragraph(
                        "Where no week had all that somebody can’t do without, and they agreed to have it counted."));
        if (unmet.needs().isEmpty()) {
            return section.containing(new Paragraph("Nothing was counted ten times or more in this half-year."));
        }
        Markup list = Markup.tag("ul");
        unmet.needs().forEach(need -> list.add(Markup.tag("li", UnmetWords.of(need))));
        return section.containing(list);
    }

    private static Component reach(Council council) {
        return Markup.tag(
                "section",
                new H2("Where there is nothing near"),
                Markup.tag(
                        "p",
                        new Anchor(
                                "/councils/" + council.gss() + "/market/reach",
                                "See where in " + council.shortName() + " no service is within reach")));
    }

    private static Component howCounted() {
        return Markup.tag(
                "section",
                new H2("How this is counted"),
                Markup.tag(
                        "ul",
                        Markup.tag(
                                "li",
                                "Searches are counted, and not people. Each number is rounded down to tens: there were at least"
                                        + " so many."),
                        Markup.tag(
                                "li",
                                "What was searched for less than ten times is never told, and can’t be worked out from the"
                                        + " rest. So a line that is missing does not mean that nobody asked."),
                        Markup.tag(
                                "li",
                                "Each search counts once for its need, its language, its time and so on. Only language, time of the"
                                        + " day and district are counted together too, where all three were named."),
                        Markup.tag("li", "A month is told once, on the second day of the next, and never changes.")),
                Markup.tag("p", new Anchor("/privacy", "Your privacy")));
    }
}
