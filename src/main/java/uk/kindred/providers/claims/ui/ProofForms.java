package uk.kindred.providers.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.providers.claims.Claim;
import uk.kindred.providers.claims.Claims;
import uk.kindred.providers.ui.Typed;

/** The ways to show that a listing is one's own, each a form. */
final class ProofForms {

    static final String LOCAL = "local";
    static final String CONTACT = "contact";
    static final String CODE = "code";
    static final String WORDS = "words";
    static final String OFFICER = "officer";

    private final Claim claim;
    private final Claims.Ways ways;
    private final Typed typed;
    private final CsrfToken secret;

    ProofForms(Claim claim, Claims.Ways ways, Typed typed, CsrfToken secret) {
        this.claim = claim;
        this.ways = ways;
        this.typed = typed;
        this.secret = secret;
    }

    /** The service's own address that a form asks to write to; empty for any other. */
    static Optional<EmailAddress> addressOf(Typed typed, Claims.Ways ways) {
        String contact = typed.value(CONTACT);
        if (contact.matches("\\d{1,2}")) {
            return ways.addresses().stream().skip(Integer.parseInt(contact)).findFirst();
        }
        String domain = ways.mailDomain();
        if (domain == null) {
            return Optional.empty();
        }
        String local = typed.line(LOCAL);
        return EmailAddress.read(local.endsWith("@" + domain) ? local : local + "@" + domain)
                .filter(address -> address.domain().equals(domain));
    }

    /** @param codeUsable whether one was sent that could be typed in now */
    List<Component> all(boolean codeUsable) {
        List<Component> all = new ArrayList<>();
        if (codeUsable || claim.officerAsked() || typed.has(CODE)) {
            all.add(code());
        }
        if (ways.mailDomain() != null || !ways.addresses().isEmpty()) {
            all.add(mail());
        }
        if (ways.council() != null) {
            all.add(
                    ways.officers()
                            ? officer(ways.council().name())
                            : noOfficer(ways.council().name()));
        }
        all.add(moderator());
        return all;
    }

    private Component code() {
        return section(
                "Type in your code",
                form(
                        "code",
                        FormField.line("text", CODE, "The code from the mail, the call or the letter", typed.line(CODE))
                                .hint("Eight letters and digits, such as BCDF-GH23.")
                                .problem(typed.problem(CODE))
                                .with("autocomplete", "one-time-code")
                                .with("autocapitalize", "characters")
                                .with("spellcheck", "false")
                                .with("maxlength", "20")
                                .done(),
                        PostForm.button("Check the code")));
    }

    private Component mail() {
        Markup section = section("By mail, at once");
        String domain = ways.mailDomain();
        if (domain != null) {
            section.add(
                    new Paragraph(
                            "We send a code to an address of the service’s own website. You need not be the one who"
                                    + " reads it: a colleague can give you the code."),
                    form(
                            "mail",
                            FormField.line("text", LOCAL, "The part before @" + domain, typed.line(LOCAL))
                                    .hint("Such as “manager” or “info”.")
                                    .problem(typed.problem(LOCAL))
                                    .with("autocomplete", "off")
                                    .with("autocapitalize", "none")
                                    .with("spellcheck", "false")
                                    .with("maxlength", "254")
                                    .done(),
                            PostForm.button("Send the code")));
        }
        for (int i = 0; i < ways.addresses().size(); i++) {
            section.add(form(
                    "mail",
                    PostForm.hidden(CONTACT, String.valueOf(i)),
                    PostForm.button(
                            "Send the code to " + masked(ways.addresses().get(i)), "quiet")));
        }
        return section;
    }

    /** "m…@oakhouse.co.uk": enough for those who know it. */
    private static String masked(EmailAddress address) {
        return address.value().charAt(0) + "…@" + address.domain();
    }

    private Component officer(String council) {
        return claim.officerAsked()
                ? section(
                        "By a call or a letter from " + council,
                        new Paragraph(
                                "The council has been asked. An officer will call the registered number, or write to the"
                                        + " registered address, with a code. Type it in here."))
                : section(
                        "By a call or a letter from " + council,
                        new Paragraph(
                                "An officer of the council calls the service’s registered number, or writes to its"
                                        + " registered address, and tells a code. That takes some days."),
                        form(
                                OFFICER,
                                PostForm.button("Ask the council", "quiet").with("id", OFFICER)));
    }

    private static Component noOfficer(String council) {
        return section(
                        "By a call or a letter from " + council,
                        new Paragraph("This is not possible now: nobody of the council reads claims on Kindred. Choose"
                                + " another way."))
                .with("id", OFFICER)
                .with("tabindex", "-1");
    }

    private Component moderator() {
        return section(
                "By a moderator’s check",
                form(
                        "moderator",
                        FormField.area(WORDS, "How can a moderator see that the service is yours?", words(), 5)
                                .hint(
                                        "For example, where your name stands beside the service’s in public. No documents, and"
                                                + " nothing about people you support.")
                                .problem(typed.problem(WORDS))
                                .done(),
                        PostForm.button(claim.words() == null ? "Ask a moderator" : "Send it anew", "quiet")));
    }

    private String words() {
        return typed.values().containsKey(WORDS) || claim.words() == null ? typed.words(WORDS) : claim.words();
    }

    private Markup form(String step, Component... content) {
        return PostForm.to(claim.address() + "/" + step, secret).containing(content);
    }

    private static Markup section(String heading, Component... content) {
        return Markup.tag("section", Markup.tag("h2", heading)).styled("panel").containing(content);
    }
}
