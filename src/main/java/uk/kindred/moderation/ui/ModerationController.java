package uk.kindred.moderation.ui;

import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.web.FormCheck;
import uk.kindred.moderation.Decisions;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Queue;

/** Where moderators see what waits, and decide. */
@RestController
@RequestMapping("/moderation")
@OnlyFor(Role.MODERATOR)
class ModerationController {

    static final int ON_A_PAGE = 25;
    static final int EARLIER_ON_A_PAGE = 10;
    private static final int LAST_PAGE = 1_000;

    private final Accounts accounts;
    private final Queue queue;
    private final Decisions decisions;
    private final QueuePages queuePages;
    private final MatterPages matterPages;

    ModerationController(
            Accounts accounts, Queue queue, Decisions decisions, QueuePages queuePages, MatterPages matterPages) {
        this.accounts = accounts;
        this.queue = queue;
        this.decisions = decisions;
        this.queuePages = queuePages;
        this.matterPages = matterPages;
    }

    @GetMapping
    ResponseEntity<String> waiting(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String decided) {
        MatterKind chosen = kind(kind);
        int number = number(page);
        Main main = queuePages.show(
                queue.list(accounts.require(), chosen, (number - 1) * ON_A_PAGE, ON_A_PAGE + 1),
                queue.count(),
                chosen,
                number,
                !decided.isEmpty());
        return answer(main, HttpStatus.OK, "moderation");
    }

    @GetMapping("/matters/{id}")
    ResponseEntity<String> matter(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String earlier,
            @RequestParam(defaultValue = "") String told,
            HttpServletRequest request) {
        return page(id, number(earlier), told, null, request);
    }

    @PostMapping("/matters/{id}")
    ResponseEntity<String> decide(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, HttpServletRequest request) {
        Optional<Queue.File> file = queue.find(accounts.require(), id, 0, EARLIER_ON_A_PAGE + 1);
        if (file.isEmpty()) {
            return answer(MatterPages.unknown(), HttpStatus.NOT_FOUND, "moderation");
        }
        VerdictInput input = VerdictInput.read(file.get().matter().kind(), form);
        if (file.get().matter().isWaiting() && !input.problems().isEmpty()) {
            return page(id, 1, "", input, request);
        }
        if (!file.get().matter().isWaiting()) {
            return to("/moderation/matters/" + id + "?told=overtaken");
        }
        return switch (decisions.decide(accounts.require(), id, input.version(), input.complete())) {
            case DECIDED -> to("/moderation?decided=yes");
            case CHANGED -> page(id, 1, "changed", input, request);
            case OVERTAKEN, NOT_THEIRS, UNKNOWN -> to("/moderation/matters/" + id + "?told=overtaken");
        };
    }

    private ResponseEntity<String> page(
            UUID id, int earlier, String told, @Nullable VerdictInput input, HttpServletRequest request) {
        Optional<Queue.File> found =
                queue.find(accounts.require(), id, (earlier - 1) * EARLIER_ON_A_PAGE, EARLIER_ON_A_PAGE + 1);
        if (found.isEmpty()) {
            return answer(MatterPages.unknown(), HttpStatus.NOT_FOUND, "moderation");
        }
        VerdictInput shown =
                input == null ? VerdictInput.blank(found.get().matter().version()) : input;
        Map<String, String> problems = input == null || !told.isEmpty() ? Map.of() : input.problems();
        Main main = matterPages.show(found.get(), earlier, told, shown, problems, FormCheck.secret(request));
        return answer(
                main, input == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, "moderation/matters/" + id);
    }

    private static @Nullable MatterKind kind(String slug) {
        for (MatterKind kind : MatterKind.values()) {
            if (kind.slug().equals(slug.toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        return null;
    }

    private static int number(String typed) {
        return typed.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(typed), LAST_PAGE) : 1;
    }

    private static ResponseEntity<String> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    private static ResponseEntity<String> answer(Main page, HttpStatus status, String path) {
        return PlainPages.answer(
                PageHead.of("Moderation", "").withStatus(status.value()).notIndexed(), page, path);
    }
}
