package uk.kindred.market.board;

import com.vaadin.flow.router.QueryParameters;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.kindred.alerts.Alert;
import uk.kindred.base.SiteProperties;
import uk.kindred.market.board.WantedBoard.Board;
import uk.kindred.market.demand.MonthWords;
import uk.kindred.notifications.MailBody;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** What a mail about a board says: the newest month's lines, as the page has them. */
@Component
class BoardMails {

    private static final int MOST_TOLD = 15;

    private final Councils councils;
    private final WantedBoard boards;
    private final SiteProperties site;

    BoardMails(Councils councils, WantedBoard boards, SiteProperties site) {
        this.councils = councils;
        this.boards = boards;
        this.site = site;
    }

    record Written(String subject, MailBody.Builder body) {}

    /** What is kept of what was asked for: the board's address after "/councils/". */
    static String query(Council council, BoardQuestion question) {
        return WantedLinks.board(council).substring("/councils/".length())
                + question.ofKindsAlone().query();
    }

    /** Empty where nothing of the newest month can be told. */
    Optional<Written> write(Alert alert) {
        int mark = alert.query().indexOf('?');
        String path = mark < 0 ? alert.query() : alert.query().substring(0, mark);
        Map<String, List<String>> query = mark < 0
                ? Map.of()
                : QueryParameters.fromString(alert.query().substring(mark + 1)).getParameters();
        return councils.findByGss(path.substring(0, path.indexOf('/')))
                .flatMap(council -> write(alert, council, boards.of(council, BoardQuestion.read(query))));
    }

    private Optional<Written> write(Alert alert, Council council, Board board) {
        if (board.lines().isEmpty()) {
            return Optional.empty();
        }
        String month = MonthWords.of(board.months());
        MailBody.Builder body = MailBody.write()
                .paragraph(alert.words() + ", " + month + ". What was not found comes first.")
                .bullets(board.lines().stream()
                        .limit(MOST_TOLD)
                        .map(WantedLine::words)
                        .toList());
        int more = board.lines().size() - MOST_TOLD;
        if (more > 0) {
            body.paragraph(more == 1 ? "And 1 more line." : "And " + more + " more lines.");
        }
        body.action("See all of it", absolute(alert.address()));
        body.link("List your service", absolute("/list-your-service"));
        return Optional.of(new Written("What people looked for in " + council.shortName() + ", " + month, body));
    }

    private URI absolute(String path) {
        return URI.create(site.absolute(path));
    }
}
