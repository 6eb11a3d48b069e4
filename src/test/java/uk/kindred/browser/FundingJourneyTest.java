package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.kindred.testing.KindredTest;

/** Paying for care: only what matters is asked, without a script too, and the chart is legible on a phone. */
@KindredTest
class FundingJourneyTest {

    private static final String LASTS =
            "/funding?setting=care-home&cost=1200&budget=900&savings=80000&state-pension=230.25&living=30.65";

    @LocalServerPort
    private int port;

    private static boolean isAsked(Browser browser, String name) {
        return Boolean.TRUE.equals(browser.run("return document.querySelector('[name=\"" + name
                + "\"]').checkVisibility({visibilityProperty: true})"));
    }

    @Test
    void withoutAScriptThePageAsksOnlyWhatMattersAndAnswers() {
        Browser plain = Browser.withoutJavaScript(port);
        plain.look(View.PHONE_LIGHT);
        plain.load("/funding");
        for (String name : List.of("nursing", "admitted", "home", "plan")) {
            assertThat(isAsked(plain, name)).as(name).isTrue();
        }
        for (String name : List.of("expenses", "housing", "interest", "passed-on", "partner-cost")) {
            assertThat(isAsked(plain, name)).as(name).isFalse();
        }

        plain.click(plain.find("input[name=plan][value=defer]"));
        assertThat(isAsked(plain, "interest")).isTrue();
        plain.click(plain.find("input[name=setting][value=home]"));
        for (String name : List.of("nursing", "admitted", "home", "plan")) {
            assertThat(isAsked(plain, name)).as(name).isFalse();
        }
        assertThat(isAsked(plain, "expenses")).isTrue();

        plain.click(plain.find("input[name=couple]"));
        plain.click(plain.find("details.partner > summary"));
        assertThat(isAsked(plain, "partner-cost")).isTrue();
        plain.find("input[name=partner-cost]").sendKeys("300");
        plain.find("input[name=cost]").sendKeys("250", Keys.ENTER);
        plain.until(page -> plain.path().contains("cost=250"));
        assertThat(plain.text()).contains("Both of you", "What you would pay", "What your partner would pay");
    }

    @Test
    void theBudgetPageAsksForStaysAndWagesOnlyWhereTheyMatter() {
        Browser plain = Browser.withoutJavaScript(port);
        plain.load("/funding/budget");
        assertThat(isAsked(plain, "wage")).isTrue();
        assertThat(isAsked(plain, "from-1")).isFalse();

        plain.find("select[name=what]").sendKeys("Stays");

        assertThat(isAsked(plain, "wage")).isFalse();
        assertThat(isAsked(plain, "who")).isFalse();
        assertThat(isAsked(plain, "from-1")).isTrue();
    }

    @Test
    void theChartsWordsAreLargeEnoughOnAPhoneAndDoNotTouch() {
        Browser browser = Browser.onPort(port).fresh();
        browser.open(LASTS);
        for (View view : List.of(View.PHONE_LIGHT, View.NARROW, View.DESKTOP_LIGHT)) {
            browser.look(view);

            assertThat(browser.run("""
                    return [...document.querySelectorAll('.money-chart span, .money-chart figcaption')]
                        .map(words => parseFloat(getComputedStyle(words).fontSize))
                        .filter(size => size < 14).length""")).as("%s", view).isEqualTo(0L);
            assertThat(browser.run("""
                    const boxes = [...document.querySelectorAll('.money-days span')]
                        .filter(day => day.checkVisibility())
                        .map(day => day.getBoundingClientRect());
                    return boxes.slice(1).every((box, at) => box.left - boxes[at].right >= 8)""")).as("%s", view).isEqualTo(true);
        }
    }

    @Test
    void theSystemsOwnColoursStillDrawTheLinesAndTheRange() {
        Browser browser = Browser.onPort(port).fresh();
        browser.open(LASTS);
        browser.look(View.FORCED_COLOURS);

        assertThat(browser.run("""
                return [...document.querySelectorAll('.money-plot :is(.expected, .end, .range)')].filter(shape => {
                  const style = getComputedStyle(shape);
                  const paint = shape.matches('.range') ? style.fill : style.stroke;
                  return paint !== 'none' && paint !== getComputedStyle(document.body).backgroundColor;
                }).length""")).isEqualTo(4L);
    }
}
