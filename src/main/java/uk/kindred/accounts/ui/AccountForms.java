package uk.kindred.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.OwnForm;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.firsthtml.PageRequest;

/** Small parts that the pages of an account and of administrators are made of. */
final class AccountForms {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("d MMMM uuuu, 'about' h a", Locale.UK).withZone(ENGLAND);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ENGLAND);

    private AccountForms() {}

    static Markup section(String heading, Component... content) {
        return Markup.tag("section", Markup.tag("h2", heading)).styled("panel").containing(content);
    }

    /** A form of one button, said to screen readers with what it is about. */
    static Markup act(String action, String words, String about, Component... hidden) {
        Markup form = OwnForm.to(action, hidden);
        form.addClassName("act");
        Markup button = PostForm.button("").styled("quiet");
        button.add(Markup.tag("span", words), Markup.spoken(" " + about));
        form.add(button);
        return form;
    }

    /** What cannot be undone needs a sign-in of the last minutes. */
    static Markup signInFirst(String next) {
        return Markup.tag(
                        "p",
                        Markup.tag("span", "For this you have to have signed in within the last ten minutes. "),
                        new Anchor(signInAddress(next), "Sign in again"))
                .styled("notice");
    }

    static String signInAddress(String next) {
        return "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    static @Nullable String first(PageRequest request, String name) {
        List<String> values = request.query().getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    /** By day and hour, as exactly as it is kept. */
    static String hour(Instant at) {
        return HOUR.format(at).replace("AM", "am").replace("PM", "pm");
    }

    static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
