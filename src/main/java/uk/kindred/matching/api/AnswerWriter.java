package uk.kindred.matching.api;

import java.util.ArrayList;
import java.util.List;
import uk.kindred.base.SiteProperties;
import uk.kindred.funding.BudgetRules;
import uk.kindred.funding.Choice;
import uk.kindred.funding.Ruling;
import uk.kindred.matching.Counterfactual;
import uk.kindred.matching.FromSavings;
import uk.kindred.matching.Fund;
import uk.kindred.matching.MatchQuestion;
import uk.kindred.matching.MatchRequest;
import uk.kindred.matching.Parcel;
import uk.kindred.matching.PlannedWeeks;
import uk.kindred.matching.Unmet;
import uk.kindred.matching.Weeks;
import uk.kindred.matching.api.MatchesAnswer.BarredAnswer;
import uk.kindred.matching.api.MatchesAnswer.Change;
import uk.kindred.matching.api.MatchesAnswer.FundAnswer;
import uk.kindred.matching.api.MatchesAnswer.MatchPlace;
import uk.kindred.matching.api.MatchesAnswer.Part;
import uk.kindred.matching.api.MatchesAnswer.RulingAnswer;
import uk.kindred.matching.api.MatchesAnswer.SavingsShare;
import uk.kindred.matching.api.MatchesAnswer.ToAskAnswer;
import uk.kindred.matching.api.MatchesAnswer.UnmetAnswer;

/** Writes an answer. */
final class AnswerWriter {

    private static final String DRAFT =
            "This is a draft to talk about. Nobody has been asked yet: services may be full, or say no.";
    private static final String TYPICAL =
            "Where no amount was given, a typical one was taken. It is a place to start from, and no assessment.";
    private static final String SAVINGS =
            "Savings are shared evenly over the years, without a rise of prices or interest. How long money lasts, and"
                    + " when the council may pay a part, is a question of its own: POST /api/funding/duration.";
    private static final String OF_ONE =
            "A personal budget is for the needs of the person whose it is: it pays for nothing that only the other one"
                    + " needs. That it may pay for what both need together is our reading.";
    private static final String EXAMPLES = "Listings marked as examples are made up, to show how Kindred works.";

    private final PlannedWeeks planned;
    private final WeekWriter weeks;

    AnswerWriter(PlannedWeeks planned, SiteProperties site) {
        this.planned = planned;
        this.weeks = new WeekWriter(planned, site);
    }

    /** @param page with the same question */
    MatchesAnswer write(String page, int counted) {
        Weeks found = planned.weeks();
        MatchRequest request = planned.question().request();
        FromSavings savings = planned.question().savings();
        List<WeekAnswer> written = found.weeks().stream().map(weeks::write).toList();
        boolean example = written.stream()
                .flatMap(week -> week.lines().stream())
                .anyMatch(line -> line.listing().example());
        return new MatchesAnswer(
                request.on(),
                MatchPlace.of(planned.question().place()),
                request.withinMiles(),
                request.isOfCouple(),
                request.budgetPence(),
                request.money().funds().stream().map(FundAnswer::of).toList(),
                savings == null ? null : SavingsShare.of(savings),
                request.route() == null ? null : request.route().slug(),
                found.parcels().stream().map(Part::of).toList(),
                written,
                found.fits(),
                found.provenOptimal(),
                found.unmet().stream().map(AnswerWriter::unmet).toList(),
                found.barred().stream()
                        .map(barred ->
                                new BarredAnswer(barred.kind().slug(), barred.listings(), ruling(barred.ruling())))
                        .toList(),
                found.counterfactuals().stream().map(AnswerWriter::change).toList(),
                planned.toAsk().stream().map(this::toAsk).toList(),
                found.brokenLocks(),
                found.considered(),
                planned.cut(),
                planned.degraded(),
                example,
                counted,
                notes(planned.question(), example),
                page);
    }

    private ToAskAnswer toAsk(PlannedWeeks.ToAsk ask) {
        return new ToAskAnswer(
                ask.need().whose().slug(),
                ask.need().help().slug(),
                ids(ask.parcels()),
                ask.listingIds().stream().map(weeks::listing).toList());
    }

    private static List<String> notes(MatchQuestion question, boolean example) {
        MatchRequest request = question.request();
        List<String> notes = new ArrayList<>(List.of(DRAFT));
        if (question.savings() != null) {
            notes.add(SAVINGS);
        }
        if (!request.money().personal().isEmpty()) {
            notes.add(BudgetRules.COUNCIL_DECIDES);
            if (request.isOfCouple()) {
                notes.add(OF_ONE);
            }
        }
        if (request.needs().stream().anyMatch(need -> need.isTypical())) {
            notes.add(TYPICAL);
        }
        if (example) {
            notes.add(EXAMPLES);
        }
        return notes;
    }

    static UnmetAnswer unmet(Unmet unmet) {
        return new UnmetAnswer(unmet.parcel().id(), Words.slug(unmet.reason()), unmet.sentence(), unmet.missingPence());
    }

    static RulingAnswer ruling(Ruling ruling) {
        return new RulingAnswer(ruling.verdict().slug(), ruling.reason(), ruling.source());
    }

    private static Change change(Counterfactual counterfactual) {
        return switch (counterfactual) {
            case Counterfactual.MoreMoney more ->
                ofMoney("more-money", more, more.morePence(), more.budgetPence(), true);
            case Counterfactual.AllMusts all -> ofMoney("all-musts", all, all.morePence(), all.budgetPence(), true);
            case Counterfactual.LessMoney less ->
                ofMoney("less-money", less, -less.lessPence(), less.budgetPence(), false);
            case Counterfactual.Farther farther ->
                new Change(
                        "farther",
                        null,
                        null,
                        null,
                        farther.miles(),
                        farther.moreListings(),
                        farther.better(),
                        ids(farther.gained()),
                        ids(farther.lost()),
                        farther.sentence());
        };
    }

    private static Change ofMoney(String change, Counterfactual of, long more, long budget, boolean better) {
        Fund fund = of.fund();
        FundAnswer told = fund == null ? null : FundAnswer.of(fund);
        return new Change(
                change, more, budget, told, null, null, better, ids(of.gained()), ids(of.lost()), of.sentence());
    }

    static List<String> ids(List<Parcel> parcels) {
        return parcels.stream().map(Parcel::id).toList();
    }

    static List<String> slugs(Iterable<? extends Choice> choices) {
        List<String> slugs = new ArrayList<>();
        choices.forEach(choice -> slugs.add(choice.slug()));
        return slugs;
    }
}
