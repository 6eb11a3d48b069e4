package uk.kindred.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;

/**
 * Every address that the running application answers, for every role: the table says who may ask, and an address without a
 * row fails. Rows: method, address as it is mapped, an address to ask, and who may.
 */
@KindredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private static final Path TABLE = Path.of("src/test/resources/uk/kindred/accounts/access.csv");

    /** Addresses of Spring Security's filters, which no mapping lists. */
    private static final Set<String> FILTERS = Set.of(
            "POST /sign-out",
            "POST /webauthn/authenticate/options",
            "POST /webauthn/register/options",
            "POST /webauthn/register",
            "DELETE /webauthn/register/{id}",
            "POST /login/webauthn");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private final Map<Who, Asking> asking = new EnumMap<>(Who.class);

    /** @param token of the forms that this browser was given */
    private record Asking(AccountVisitor browser, String token) {}

    /** Whoever may ask, in the order of the table's columns. */
    enum Who {
        VISITOR,
        PERSON,
        EDITOR,
        OWNER,
        OFFICER,
        MODERATOR,
        ADMINISTRATOR
    }

    /** @param allowed everybody, signed-in, administrator, moderator, staff (both), officer, council-staff (officer and administrator), provider, token (a secret in the request) or nobody */
    record Row(String method, String mapped, String asked, String allowed) {

        String key() {
            return method + " " + mapped;
        }

        boolean allows(Who who) {
            return switch (allowed) {
                case "everybody" -> true;
                case "signed-in" -> who != Who.VISITOR;
                case "administrator" -> who == Who.ADMINISTRATOR;
                case "moderator" -> who == Who.MODERATOR;
                case "staff" -> who == Who.MODERATOR || who == Who.ADMINISTRATOR;
                case "officer" -> who == Who.OFFICER;
                case "council-staff" -> who == Who.OFFICER || who == Who.ADMINISTRATOR;
                case "provider" -> who == Who.OWNER || who == Who.EDITOR;
                case "token", "nobody" -> false;
                default -> throw new IllegalStateException("no such column: " + allowed);
            };
        }
    }

    @BeforeAll
    void signEverybodyIn() {
        SignedInFixture fixture = new SignedInFixture(context);
        OrganisationId organisation = new OrganisationId(UUID.randomUUID());
        Map<Who, Role> roles = Map.of(
                Who.EDITOR, new Role.Provider(organisation, Role.Standing.EDITOR),
                Who.OWNER, new Role.Provider(organisation, Role.Standing.OWNER),
                Who.OFFICER, new Role.CouncilOfficer("E08000035"),
                Who.MODERATOR, new Role.Moderator(),
                Who.ADMINISTRATOR, new Role.Administrator());
        for (Who who : Who.values()) {
            AccountVisitor browser = new AccountVisitor(port);
            if (who != Who.VISITOR) {
                Role role = roles.get(who);
                // too long ago for anything to be deleted by this test
                fixture.signInLongAgo(role == null ? fixture.somebody() : fixture.somebody(role), browser);
            }
            asking.put(who, new Asking(browser, browser.formToken()));
        }
    }

    static Stream<Row> rows() throws IOException {
        try (CsvReader<CsvRecord> table =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofCsvRecord(TABLE)) {
            return table.stream()
                    .map(row -> new Row(row.getField(0), row.getField(1), row.getField(2), row.getField(3)))
                    .toList()
                    .stream();
        }
    }

    @Test
    void everyRouteAndEndpointHasItsRowAndEveryRowItsRouteOrEndpoint() throws IOException {
        Set<String> inTable = rows().map(Row::key).collect(Collectors.toCollection(TreeSet::new));

        assertThat(inTable).containsExactlyInAnyOrderElementsOf(answered());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void onlyWhoTheTableSaysMayAsk(Row row) {
        for (Who who : Who.values()) {
            HttpResponse<String> answer = ask(row, Objects.requireNonNull(asking.get(who)));
            assertThat(isOpen(row, answer))
                    .as("%s to %s: %d %s", row.key(), who, answer.statusCode(), AccountVisitor.location(answer))
                    .isEqualTo(row.allows(who));
            assertThat(answer.statusCode()).as("%s to %s", row.key(), who).isLessThan(500);
        }
    }

    private static HttpResponse<String> ask(Row row, Asking who) {
        return row.method().equals("GET")
                ? who.browser().get(row.asked())
                : who.browser().send(row.method(), row.asked(), who.token());
    }

    /** Refused is 401 or 403, or for a page the way to sign in first. */
    private static boolean isOpen(Row row, HttpResponse<String> answer) {
        if (row.mapped().equals("/webauthn/register/options")) {
            // Spring Security's filter calls it a bad request
            return answer.statusCode() == 200;
        }
        boolean sentToSignIn = answer.statusCode() == 302
                && answer.request().method().equals("GET")
                && AccountVisitor.location(answer).startsWith("/sign-in?next=");
        return answer.statusCode() != 401 && answer.statusCode() != 403 && !sentToSignIn;
    }

    private Set<String> answered() {
        TreeSet<String> all = new TreeSet<>(FILTERS);
        ServletContext servlet = context.getBean(ServletContext.class);
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)).getRegisteredRoutes().stream()
                .filter(route -> !route.getNavigationTarget().getPackageName().equals("uk.kindred.bench"))
                .map(RouteData::getTemplate)
                .forEach(route -> all.add("GET /" + route));
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(AccessTest::inWords)
                .forEach(all::add);
        return all;
    }

    private static Stream<String> inWords(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        List<String> names = methods.isEmpty()
                ? List.of("GET")
                : methods.stream().map(Enum::name).toList();
        return mapping.getPatternValues().stream()
                .flatMap(path -> names.stream().map(name -> name + " " + path));
    }
}
