package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.ListingDetails;
import uk.kindred.providers.selfservice.Change;
import uk.kindred.providers.selfservice.ChangeLog;
import uk.kindred.providers.selfservice.ChangeWords;
import uk.kindred.providers.selfservice.ListingEdits;

/** What was changed of a listing, when and by whom, and the way to take it back. */
@RestController
@RequestMapping("/provider/listings/{publicId}/history")
@OnlyFor(Role.PROVIDER)
class HistoryController {

    private static final int AT_ONCE = 20;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final Map<String, String> TOLD = Map.of(
            "undone",
            "That change is taken back. It stands here as a change of its own.",
            "not",
            "That could not be taken back: the same thing was changed again since. Take the later change back"
                    + " first.");

    private final Desk desk;
    private final ChangeLog log;
    private final ListingEdits edits;
    private final ChangeWords words;

    HistoryController(Desk desk, ChangeLog log, ListingEdits edits, ChangeWords words) {
        this.desk = desk;
        this.log = log;
        this.edits = edits;
        this.words = words;
    }

    /** @param below only changes before the one of this number, to page on */
    @GetMapping
    ResponseEntity<String> show(
            @PathVariable String publicId,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long below,
            @RequestParam(defaultValue = "") String told,
            HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        List<Change> changes = log.list(listing.summary().databaseId(), below, AT_ONCE + 1);
        Main page = KeptPages.page(listing, "What was changed");
        if (TOLD.containsKey(told)) {
            page.add(KeptPages.notice(String.valueOf(TOLD.get(told))));
        }
        if (changes.isEmpty()) {
            page.add(new Paragraph("Nothing was changed here yet."));
        }
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        changes.stream().limit(AT_ONCE).forEach(change -> list.add(row(listing, change, FormCheck.secret(request))));
        page.add(list);
        if (changes.size() > AT_ONCE) {
            page.add(Markup.tag(
                    "p",
                    new Anchor(
                            KeptPages.address(
                                    listing,
                                    "/history?below=" + changes.get(AT_ONCE - 1).id()),
                            "Earlier changes")));
        }
        return KeptPages.answer(listing, "What was changed", page, HttpStatus.OK);
    }

    @PostMapping("/undo")
    ResponseEntity<String> undo(@PathVariable String publicId, @RequestParam long change) {
        ListingDetails listing = desk.listing(publicId);
        boolean undone = edits.undo(listing, desk.by(), change);
        return KeptPages.seeOther(KeptPages.address(listing, "/history?told=" + (undone ? "undone" : "not")));
    }

    private Markup row(ListingDetails listing, Change change, CsrfToken secret) {
        String when = MINUTE.format(change.at());
        Markup list = Markup.tag("ul");
        words.of(change).forEach(sentence -> list.add(Markup.tag("li", sentence)));
        String undoes = change.undoes() == null ? "" : " This took an earlier change back.";
        Markup row = Markup.tag("li")
                .containing(Markup.tag("div")
                        .styled("change")
                        .containing(
                                Markup.tag("p", Markup.tag("strong", desk.who(change.by()) + ", " + when)),
                                list,
                                KeptPages.soft((change.undone() ? "Taken back." : "") + undoes)));
        return change.undone() ? row : row.containing(undo(listing, change, when, secret));
    }

    private static Markup undo(ListingDetails listing, Change change, String when, CsrfToken secret) {
        Markup button = PostForm.button("").styled("quiet");
        button.add(Markup.tag("span", "Take back"), Markup.spoken(" the change of " + when));
        return PostForm.to(KeptPages.address(listing, "/history/undo"), secret)
                .styled("act")
                .containing(PostForm.hidden("change", String.valueOf(change.id())), button);
    }
}
