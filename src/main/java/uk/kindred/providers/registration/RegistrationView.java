package uk.kindred.providers.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;
import uk.kindred.providers.registration.Situation.Care;
import uk.kindred.providers.registration.Situation.How;
import uk.kindred.providers.registration.Situation.Where;
import uk.kindred.providers.registration.Verdict.Answer;

/** Three questions, and what the law says to them; the answers are in the address, and kept nowhere. */
@Route(value = "list-your-service/registration", layout = MainLayout.class)
@AnonymousAllowed
class RegistrationView extends PublicPage {

    private static final String ADDRESS = "/list-your-service/registration";
    private static final String CARE = "care";
    private static final String WHERE = "where";
    private static final String HOW = "how";

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page guided");
        Optional<Care> care = read(request, CARE, Care::findBySlug);
        Optional<Where> where = read(request, WHERE, Where::findBySlug);
        Optional<How> how = read(request, HOW, How::findBySlug);
        add(new H1("Do I need to register with CQC?"), lead());
        Map<String, String> problems =
                request.query().isEmpty() ? Map.of() : missing(care.isEmpty(), where.isEmpty(), how.isEmpty());
        if (!problems.isEmpty()) {
            add(new ProblemSummary("Please answer all three", problems, field -> request.address() + "#" + field));
        }
        if (care.isPresent() && where.isPresent() && how.isPresent()) {
            add(answer(RegistrationRules.judge(new Situation(care.get(), where.get(), how.get()))));
        }
        add(form(care, where, how, problems));
        return PageHead.of(
                        "Do I need to register with CQC?",
                        "Three questions about what you do, and what the law says: personal care, rooms with care, personal"
                                + " assistants, Shared Lives and small local services.")
                .withCanonicalPath(ADDRESS);
    }

    private static Paragraph lead() {
        Paragraph lead = new Paragraph("Three questions, and what the law says. We keep none of your answers.");
        lead.addClassName("lead");
        return lead;
    }

    private static Map<String, String> missing(boolean care, boolean where, boolean how) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (care) {
            problems.put(CARE, "Say whether you give personal care.");
        }
        if (where) {
            problems.put(WHERE, "Say where the person is then.");
        }
        if (how) {
            problems.put(HOW, "Say how you work.");
        }
        return problems;
    }

    private static Component answer(Verdict verdict) {
        Markup section = Markup.tag("section").styled("panel", "verdict").with("aria-labelledby", "answer");
        H2 heading = new H2(verdict.answer().words());
        heading.setId("answer");
        section.add(
                heading,
                new Paragraph(verdict.why()),
                Markup.tag(
                                "p",
                                Markup.tag("span", verdict.law() + ", of the "),
                                external(RegistrationRules.LAW_ADDRESS, RegistrationRules.LAW),
                                Markup.tag(
                                        "span", ". Held against the Regulations in " + RegistrationRules.CHECKED + "."))
                        .styled("small"));
        if (verdict.answer() == Answer.YES) {
            section.add(new Paragraph("Without registration you can’t be listed here as doing this, and doing it is an"
                    + " offence. You can list what needs none: company, cooking, cleaning, lifts and the like."));
        }
        section.add(
                Markup.tag(
                        "p",
                        external("https://www.cqc.org.uk/guidance-providers/registration", "CQC’s own guidance"),
                        Markup.tag("span", ", or call CQC on 03000 616161.")),
                Markup.tag("p", new Anchor("/list-your-service", "List your service")),
                Markup.tag("p", "This is guidance, and no legal advice. CQC decides, and you answer for it.")
                        .styled("small", "soft"));
        return section;
    }

    private static Markup form(
            Optional<Care> care, Optional<Where> where, Optional<How> how, Map<String, String> problems) {
        return Markup.tag(
                        "form",
                        group(
                                CARE,
                                "Do you give personal care?",
                                Arrays.stream(Care.values())
                                        .map(each -> FormField.radio(
                                                CARE, each.slug(), each.label(), care.equals(Optional.of(each)), null))
                                        .toList(),
                                problems),
                        group(
                                WHERE,
                                "Where is the person then?",
                                Arrays.stream(Where.values())
                                        .map(each -> FormField.radio(
                                                WHERE,
                                                each.slug(),
                                                each.label(),
                                                where.equals(Optional.of(each)),
                                                null))
                                        .toList(),
                                problems),
                        group(
                                HOW,
                                "How do you work?",
                                Arrays.stream(How.values())
                                        .map(each -> FormField.radio(
                                                HOW, each.slug(), each.label(), how.equals(Optional.of(each)), null))
                                        .toList(),
                                problems),
                        Markup.tag("button", "What does the law say?")
                                .with("type", "submit")
                                .styled("button"))
                .with("method", "get")
                .with("action", ADDRESS)
                .styled("stack");
    }

    private static Markup group(String name, String legend, List<Markup> choices, Map<String, String> problems) {
        Markup group = Markup.tag("fieldset", Markup.tag("legend", legend))
                .with("id", name)
                .with("tabindex", "-1");
        String problem = problems.get(name);
        if (problem != null) {
            group.add(Markup.tag("span", problem).styled("error"));
        }
        return group.containing(choices);
    }

    private static Anchor external(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("rel", "external noopener");
        return link;
    }

    private static <T> Optional<T> read(PageRequest request, String name, Function<String, Optional<T>> find) {
        return request.query().getOrDefault(name, List.of()).stream()
                .findFirst()
                .flatMap(find);
    }
}
