package uk.kindred.matching.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.kindred.base.SiteProperties;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.api.Pence;
import uk.kindred.matching.AlreadyThere;
import uk.kindred.matching.Alternative;
import uk.kindred.matching.FundSpent;
import uk.kindred.matching.NeedResult;
import uk.kindred.matching.PlannedWeeks;
import uk.kindred.matching.SupportWeek;
import uk.kindred.matching.TimetableEntry;
import uk.kindred.matching.WeekPart;
import uk.kindred.matching.api.MatchesAnswer.FundAnswer;
import uk.kindred.matching.api.WeekAnswer.AnyDay;
import uk.kindred.matching.api.WeekAnswer.Entry;
import uk.kindred.matching.api.WeekAnswer.FundTaken;
import uk.kindred.matching.api.WeekAnswer.Line;
import uk.kindred.matching.api.WeekAnswer.MatchListing;
import uk.kindred.matching.api.WeekAnswer.NeedMet;
import uk.kindred.matching.api.WeekAnswer.Other;
import uk.kindred.matching.api.WeekAnswer.PayerCost;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceRange;
import uk.kindred.search.SearchResults.Hit;

/** Writes a week. */
final class WeekWriter {

    private static final double TENTHS = 10;

    private final PlannedWeeks planned;
    private final SiteProperties site;

    WeekWriter(PlannedWeeks planned, SiteProperties site) {
        this.planned = planned;
        this.site = site;
    }

    WeekAnswer write(SupportWeek week) {
        return new WeekAnswer(
                Words.slug(week.chosen()),
                week.hasAllMusts(),
                week.isWhole(),
                Pence.of(week.cost()),
                byPayer(week),
                week.leftPence(),
                week.funds().stream().map(WeekWriter::fund).toList(),
                week.parts().stream().map(this::line).toList(),
                week.timetable().stream().map(WeekWriter::entry).toList(),
                week.anyDay().stream().map(WeekWriter::anyDay).toList(),
                week.needs().stream().map(WeekWriter::need).toList(),
                AnswerWriter.slugs(week.met().stream().sorted().toList()),
                week.services(),
                week.servicesOfSeveral(),
                week.unmet().stream().map(AnswerWriter::unmet).toList(),
                week.alternatives().stream().map(this::other).toList());
    }

    private static List<PayerCost> byPayer(SupportWeek week) {
        Map<Payer, PriceRange> sums = new EnumMap<>(Payer.class);
        week.parts().forEach(part -> sums.merge(part.payer(), part.cost(), PriceRange::plus));
        return sums.entrySet().stream()
                .map(sum -> new PayerCost(sum.getKey().slug(), Pence.of(sum.getValue())))
                .toList();
    }

    private static FundTaken fund(FundSpent spent) {
        return new FundTaken(FundAnswer.of(spent.fund()), spent.spentPence(), spent.addedPence(), spent.leftPence());
    }

    private Line line(WeekPart part) {
        return new Line(
                listing(part.candidate().id()),
                part.whose().slug(),
                AnswerWriter.ids(part.parcels()),
                part.way().slug(),
                part.plan().format(),
                part.plan().inWords(part.way()),
                part.payer().slug(),
                FundAnswer.of(part.fund()),
                Pence.of(part.weekly()),
                Pence.ofNullable(part.yearly()),
                Pence.of(part.employerWeekly()),
                Pence.of(part.cost()),
                part.ruling() == null ? null : AnswerWriter.ruling(part.ruling()),
                AnswerWriter.slugs(part.met().stream().sorted().toList()),
                part.unknowns());
    }

    MatchListing listing(String id) {
        Hit hit = planned.findHit(id).orElseThrow();
        ListingSummary listing = hit.listing();
        return new MatchListing(
                id,
                listing.name(),
                planned.kindOf(id).slug(),
                listing.offer().example(),
                hit.distanceMiles() == null ? null : Math.round(hit.distanceMiles() * TENTHS) / TENTHS,
                hit.servesNear(),
                site.absolute("/listings/" + listing.slug()));
    }

    private static Entry entry(TimetableEntry entry) {
        return new Entry(
                Given.slug(entry.day()),
                Times.write(entry.from()),
                Times.write(entry.to()),
                entry.who(),
                entry.listingId(),
                entry.whose().slug(),
                entry.what(),
                entry.parcelIds());
    }

    private static AnyDay anyDay(AlreadyThere there) {
        return new AnyDay(
                there.who(),
                there.whose().slug(),
                there.help().slug(),
                there.when().days().stream().sorted().map(Given::slug).toList(),
                there.times());
    }

    private static NeedMet need(NeedResult result) {
        return new NeedMet(
                result.need().whose().slug(),
                result.need().help().slug(),
                result.need().importance().slug(),
                result.percent(),
                result.need().isTypical(),
                AnswerWriter.slugs(result.need().help().outcomes()),
                result.by(),
                result.there());
    }

    private Other other(Alternative other) {
        return new Other(
                other.parcel().id(),
                listing(other.listingId()),
                Pence.of(other.cost()),
                other.change(),
                Words.slug(other.lost()),
                other.sentence());
    }
}
