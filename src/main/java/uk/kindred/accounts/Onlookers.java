package uk.kindred.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whether whoever is asking may be somebody who looks for support: told from the request alone, and not kept. */
@Component
public class Onlookers {

    /** Programs that say so, and not the telephones called Cubot. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?<!cu)bot|crawl|spider|slurp|preview|archive|scrap|monitor|inspect|facebookexternal|externalagent|lighthouse"
                    + "|curl/|wget/|python|libwww|go-http",
            Pattern.CASE_INSENSITIVE);

    private static final String ON = "1";

    private final Accounts accounts;

    Onlookers(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * No program, no page that a browser fetches in advance, nobody whose browser asks not to be followed (Global Privacy
     * Control, Do Not Track), and nobody with a role: they look at the market.
     */
    public boolean isCountedNow() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && isOfPerson(asked.getRequest())
                && accounts.current().filter(actor -> !actor.roles().isEmpty()).isEmpty();
    }

    private static boolean isOfPerson(HttpServletRequest request) {
        String program = request.getHeader("User-Agent");
        return program != null
                && !request.getMethod().equals("HEAD")
                && !PROGRAM.matcher(program).find()
                && !ON.equals(request.getHeader("Sec-GPC"))
                && !ON.equals(request.getHeader("DNT"))
                && isAskedFor(request.getHeader("Sec-Purpose"))
                && isAskedFor(request.getHeader("Purpose"));
    }

    private static boolean isAskedFor(@Nullable String purpose) {
        return purpose == null || !purpose.contains("prefetch");
    }
}
