package uk.kindred.market.officers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.FormVisitor;

/** Officers of councils, and others who are none, each in a browser without scripts. */
public final class Officers {

    /** Rutland, in which few other tests do anything. */
    public static final String COUNCIL = "E06000017";

    public static final String OTHER_COUNCIL = "E06000014";

    private final SignedInFixture fixture;
    private final int port;

    public Officers(ApplicationContext context, int port) {
        this.fixture = new SignedInFixture(context);
        this.port = port;
    }

    public Person officer(String... councils) {
        return fixture.somebody(
                Stream.of(councils).map(Role.CouncilOfficer::new).toArray(Role[]::new));
    }

    public FormVisitor browserOf(Person person) {
        return new FormVisitor(port).setCookie("kindred-sign-in", signIn(person));
    }

    /** @return the secret in the cookie */
    public String signIn(Person person) {
        return fixture.signIn(person, new AccountVisitor(port));
    }

    /** Nobody of them is an officer of {@link #COUNCIL}. */
    public List<FormVisitor> others() {
        return Stream.of(
                        fixture.somebody(),
                        fixture.somebody(new Role.Moderator()),
                        fixture.somebody(new Role.Administrator()),
                        fixture.somebody(new Role.Provider(new OrganisationId(UUID.randomUUID()), Role.Standing.OWNER)),
                        officer(OTHER_COUNCIL))
                .map(this::browserOf)
                .toList();
    }

    /** A browser of nobody who is signed in. */
    public FormVisitor visitor() {
        return new FormVisitor(port);
    }

    /** Sends a form that was never shown to them. */
    public static void send(FormVisitor browser, String path, Map<String, String> fields) {
        browser.open("/sign-in");
        String secret = browser.page().select("input[name=_csrf]").attr("value");
        Map<String, List<String>> all = new LinkedHashMap<>();
        fields.forEach((name, value) -> all.put(name, List.of(value)));
        all.put("_csrf", List.of(secret));
        browser.post(path, all);
    }
}
