package uk.kindred.browser;

import java.util.stream.Stream;

/** One address for every kind of page and every state that a page can be in. */
final class Pages {

    private Pages() {}

    static Stream<String> all(SampleListings samples) {
        return Stream.concat(fixed(), listings(samples));
    }

    private static Stream<String> fixed() {
        return Stream.of(
                "/",
                "/search",
                "/search?q=dementia+care&near=Leeds&within=10&kind=nursing-home&rating=good",
                "/search?near=York&sort=distance&page=2",
                "/search?near=Sheffeild",
                "/search?near=Cardiff",
                "/search?q=xyzzyqwert&near=Leeds&within=1",
                "/search?near=Leeds&within=5&kind=home-care",
                "/search?near=Leeds&council=leeds&place=unknown",
                "/search?near=Leeds&kind=home-care&plan=visits:mon-fri@0830x30;nights:2&maxWeekly=800&sort=cost",
                "/search?near=Leeds&kind=nursing-home&kind=respite&maxWeekly=lots&stay=some&available=now",
                "/funding",
                "/funding?setting=care-home&cost=1200&savings=80000&state-pension=230.25&home=250000&plan=defer&nursing=standard",
                "/funding?setting=home&cost=400&couple=yes&joint=90000&premium=carer&children=1&earnings=90&partner-cost=600",
                "/funding?cost=lots&setting=castle&couple=yes&partner-savings=lots",
                "/funding/budget",
                "/funding/budget?what=assistant&who=partner&budget=200&wage=12&hours=20",
                "/funding/budget?what=care-home-stay&from-1=2026-01-05&to-1=2026-01-01",
                "/kinds-of-care",
                "/urgent-help",
                "/about",
                "/how-we-order-results",
                "/how-we-moderate",
                "/moderation-log",
                "/reviews/policy",
                "/reviews/method",
                "/demand",
                "/listings/no-such-service/reviews",
                "/data-sources",
                "/privacy",
                "/accessibility",
                "/developers",
                "/no-such-page");
    }

    private static Stream<String> listings(SampleListings samples) {
        return Stream.of(
                        samples.complete(),
                        samples.sparse(),
                        samples.dormant(),
                        samples.duplicate(),
                        samples.inspectedOnly(),
                        samples.closed(),
                        "no-such-service")
                .map(slug -> "/listings/" + slug);
    }
}
