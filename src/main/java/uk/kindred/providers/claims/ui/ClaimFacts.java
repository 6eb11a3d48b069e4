package uk.kindred.providers.claims.ui;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.base.ui.Markup;
import uk.kindred.providers.Keepers;
import uk.kindred.providers.claims.Claim;
import uk.kindred.providers.claims.Proof;
import uk.kindred.providers.ui.Answers;

/** All of a claim that moderators need: who claims, how it was shown, who keeps the listing now, and what both sides say. */
@Component
class ClaimFacts {

    private final People people;
    private final Keepers keepers;
    private final Clock clock;

    ClaimFacts(People people, Keepers keepers, Clock clock) {
        this.people = people;
        this.keepers = keepers;
        this.clock = clock;
    }

    Markup of(Claim claim) {
        Person claimant = people.find(claim.person()).orElse(null);
        Markup facts = Markup.tag("dl").styled("facts");
        fact(facts, "State", state(claim));
        fact(facts, "Claimed by", claimant == null ? null : claimant.called());
        fact(facts, "Their address", claimant == null ? null : claimant.email().value());
        fact(facts, "For the organisation", claim.organisationName());
        fact(facts, "Since", Answers.day(claim.madeAt(), clock));
        fact(facts, "Shown", shown(claim));
        fact(
                facts,
                "Kept now by",
                keepers.findKeeper(claim.listingId()).flatMap(keepers::findName).orElse("nobody"));
        fact(
                facts,
                "May be objected to until",
                claim.objectUntil() == null ? null : Answers.day(claim.objectUntil(), clock));
        fact(facts, "Ended because", claim.reason());
        Markup all = Markup.tag("div", facts);
        said(all, "What the claimant says", claim.words());
        said(all, "What whoever keeps it says", claim.objection());
        said(all, "What a service says that was told of the claim", claim.dispute());
        return all;
    }

    static String state(Claim claim) {
        return switch (claim.state()) {
            case OPEN -> "not shown yet";
            case CONTESTED -> "whoever keeps it may object";
            case WITH_MODERATOR -> "waits for a decision";
            case WON -> "given";
            case LOST -> "not given";
            case WITHDRAWN -> "taken back by the claimant";
            case EXPIRED -> "not shown in time";
        };
    }

    private static @Nullable String shown(Claim claim) {
        if (claim.proof() == null) {
            return null;
        }
        return claim.isRunning() && claim.proof() == Proof.WORDS
                ? "by nothing but their words"
                : claim.proof().inWords();
    }

    private static void said(Markup all, String heading, @Nullable String words) {
        if (words != null) {
            all.add(Markup.tag("h2", heading), Markup.tag("p", words).styled("said"));
        }
    }

    private static void fact(Markup facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(Markup.tag("div", Markup.tag("dt", name), Markup.tag("dd", value)));
        }
    }
}
