package uk.kindred.providers.guided;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import uk.kindred.testing.AccountVisitor;

/** Somebody who fills in the guided form without scripts. */
final class GuidedForm {

    private final AccountVisitor browser;
    private final String address;

    private GuidedForm(AccountVisitor browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** @param browser with somebody signed in */
    static GuidedForm begin(AccountVisitor browser, String kind) {
        String first = AccountVisitor.location(browser.post("/list-your-service/new", "kind", kind));
        assertThat(first).matches("/list-your-service/[0-9a-f-]{36}");
        return new GuidedForm(browser, first);
    }

    String address() {
        return address;
    }

    String id() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    Document page(String step) {
        return browser.page(address + "/" + step);
    }

    /** Types into a step's page as it stands now, and goes on. */
    HttpResponse<String> fill(String step, String... fields) {
        return send(page(step), step, fields);
    }

    /** @param page that was opened earlier */
    HttpResponse<String> send(Document page, String step, String... fields) {
        List<String> all = new ArrayList<>(
                List.of("version", page.select("main input[name=version]").attr("value"), "go", "on"));
        all.addAll(List.of(fields));
        return browser.postWith(
                page.select("main input[name=_csrf]").attr("value"), address + "/" + step, all.toArray(String[]::new));
    }

    /** Each step must lead on. */
    GuidedForm fillAll(Map<String, List<String>> steps) {
        steps.forEach((step, fields) -> {
            HttpResponse<String> answer = fill(step, fields.toArray(String[]::new));
            assertThat(answer.statusCode())
                    .as(step + " "
                            + org.jsoup.Jsoup.parse(answer.body())
                                    .select(".error")
                                    .eachText())
                    .isEqualTo(303);
        });
        return this;
    }

    /** Presses the button below the preview. */
    HttpResponse<String> publish() {
        return send(page("preview"), "publish");
    }
}
