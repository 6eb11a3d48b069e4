package uk.kindred.providers.guided;

import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.SupportKind;
import uk.kindred.providers.guided.Draft.State;
import uk.kindred.providers.guided.StepPages.Shown;

/** The guided form, step by step: always of whoever asks, never of somebody else. */
@RestController
@RequestMapping("/list-your-service")
@OnlyFor(Role.PERSON)
class GuidedController {

    static final String DRAFT = "/{id:[0-9a-f-]{36}}";
    private static final String PREVIEW = "preview";

    private final Accounts accounts;
    private final Drafts drafts;
    private final Steps steps;
    private final StepPages pages;

    GuidedController(Accounts accounts, Drafts drafts, Steps steps, StepPages pages) {
        this.accounts = accounts;
        this.drafts = drafts;
        this.steps = steps;
        this.pages = pages;
    }

    @GetMapping("/mine")
    ResponseEntity<String> mine(HttpServletRequest request) {
        return answer(UnderWayPage.of(drafts.list(me()), FormCheck.secret(request)), HttpStatus.OK);
    }

    @GetMapping("/new")
    ResponseEntity<String> ask(@RequestParam(defaultValue = "") String kind, HttpServletRequest request) {
        return listed(kind)
                .map(found -> answer(
                        GuidedPages.begin(found, drafts.list(me()).size() >= Drafts.MOST, FormCheck.secret(request)),
                        HttpStatus.OK))
                .orElseGet(() -> go("/list-your-service"));
    }

    @PostMapping("/new")
    ResponseEntity<String> begin(@RequestParam(defaultValue = "") String kind) {
        return listed(kind)
                .map(found -> drafts.begin(me(), found)
                        .map(id -> go("/list-your-service/" + id))
                        .orElseGet(() -> go("/list-your-service/new?kind=" + kind)))
                .orElseGet(() -> go("/list-your-service"));
    }

    /** To where it is to be gone on with. */
    @GetMapping(DRAFT)
    ResponseEntity<String> goOn(@PathVariable UUID id) {
        return drafts.find(id, me())
                .map(draft -> go(draft.address() + "/" + (draft.state() == State.OPEN ? next(draft) : "done")))
                .orElseGet(GuidedController::gone);
    }

    private String next(Draft draft) {
        return steps.unfinished(draft).stream().findFirst().map(Step::slug).orElse(PREVIEW);
    }

    @GetMapping(DRAFT + "/{step}")
    ResponseEntity<String> show(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String then,
            HttpServletRequest request) {
        Optional<Draft> found = drafts.find(id, me());
        if (found.isEmpty()) {
            return gone();
        }
        Draft draft = found.get();
        if (draft.state() != State.OPEN) {
            return go(draft.address() + "/done");
        }
        return steps.find(draft.kind(), step)
                .map(asked -> page(new Shown(draft, asked, draft.version(), then, Map.of()), HttpStatus.OK, request))
                .orElseGet(() -> go(draft.address()));
    }

    @PostMapping(DRAFT + "/{step}")
    ResponseEntity<String> save(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        Optional<Draft> found = drafts.find(id, me());
        if (found.isEmpty()) {
            return gone();
        }
        Draft draft = found.get();
        if (draft.state() != State.OPEN) {
            return go(draft.address() + "/done");
        }
        return steps.find(draft.kind(), step)
                .map(asked -> save(draft, asked, form, request))
                .orElseGet(() -> go(draft.address()));
    }

    private ResponseEntity<String> save(
            Draft draft, Step step, MultiValueMap<String, String> form, HttpServletRequest request) {
        String then = PREVIEW.equals(form.getFirst("then")) ? PREVIEW : "";
        Shown before = new Shown(draft, step, draft.version(), then, Map.of());
        Answers typed = Answers.read(form, pages.form(before).fields());
        Draft changed = draft.with(step.slug(), typed);
        Answers kept = step.kept(draft.kind(), typed);
        boolean saved = drafts.save(draft, step.slug(), kept, version(form));
        if (!saved && !isSaved(draft, step, kept)) {
            Main choice = pages.conflict(
                    new Shown(changed, step, draft.version(), then, Map.of()), draft, FormCheck.secret(request));
            return answer(choice, HttpStatus.CONFLICT);
        }
        Map<String, String> problems = steps.problems(step, changed);
        String go = String.valueOf(form.getFirst("go"));
        if (go.equals("later")) {
            return go(GuidedPages.MINE);
        }
        if (go.equals("back")) {
            return go(draft.address() + "/"
                    + steps.before(draft.kind(), step).map(Step::slug).orElse(step.slug()));
        }
        if (!problems.isEmpty()) {
            Shown again = new Shown(changed, step, draft.version() + (saved ? 1 : 0), then, problems);
            return page(again, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        String next =
                then.isEmpty() ? steps.after(draft.kind(), step).map(Step::slug).orElse(PREVIEW) : then;
        return go(draft.address() + "/" + next);
    }

    /** Two windows may have said the same. */
    private static boolean isSaved(Draft draft, Step step, Answers kept) {
        Draft.Part part = draft.parts().get(step.slug());
        return part != null && part.answers().equals(kept.values());
    }

    private static long version(MultiValueMap<String, String> form) {
        String typed = String.valueOf(form.getFirst("version"));
        return typed.matches("\\d{1,15}") ? Long.parseLong(typed) : -1;
    }

    private ResponseEntity<String> page(Shown shown, HttpStatus status, HttpServletRequest request) {
        return answer(pages.page(shown, FormCheck.secret(request)), status);
    }

    private PersonId me() {
        return accounts.require().id();
    }

    private static Optional<SupportKind> listed(String kind) {
        return SupportKind.findBySlug(kind).filter(Steps.KINDS::contains);
    }

    static ResponseEntity<String> gone() {
        return answer(GuidedPages.gone(), HttpStatus.NOT_FOUND);
    }

    static ResponseEntity<String> go(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    static ResponseEntity<String> answer(Main page, HttpStatus status) {
        PageHead head =
                PageHead.of("List your service", "").withStatus(status.value()).notIndexed();
        return PlainPages.answer(head, page, "list-your-service");
    }
}
