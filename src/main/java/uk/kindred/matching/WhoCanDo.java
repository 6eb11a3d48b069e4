package uk.kindred.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Feature;
import uk.kindred.directory.KindFacts;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Need;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.TariffKey;

/**
 * What a listing does: what its kind is by law or by what the word means, what it asks a price for, and what it says. What
 * nobody said it does not do (docs/decisions/071-who-can-do-what.md).
 */
final class WhoCanDo {

    /** A week is made of these; a home or a place to live in is no part of a week at home. */
    static final List<PricedBy> WAYS =
            List.of(PricedBy.HOURS, PricedBy.LIVE_IN, PricedBy.DAYS, PricedBy.STAYS, PricedBy.HOMESHARE);

    private static final Set<HelpWith> PERSONAL = EnumSet.of(HelpWith.GETTING_UP, HelpWith.WASHING, HelpWith.TOILET);

    private static final Set<HelpWith> LIVING_IN = EnumSet.of(
            HelpWith.GETTING_UP,
            HelpWith.WASHING,
            HelpWith.TOILET,
            HelpWith.MEALS,
            HelpWith.HOUSEWORK,
            HelpWith.SHOPPING,
            HelpWith.COMPANY,
            HelpWith.NIGHTS);

    private WhoCanDo() {}

    /** The ways in which such help is bought. */
    static Set<PricedBy> waysFor(HelpWith help) {
        return switch (help.form()) {
            case VISITS -> EnumSet.of(PricedBy.HOURS, PricedBy.LIVE_IN, PricedBy.HOMESHARE);
            case SLEEPING_NIGHTS -> EnumSet.of(PricedBy.HOURS, PricedBy.LIVE_IN);
            case OUTINGS -> EnumSet.of(PricedBy.HOURS, PricedBy.LIVE_IN, PricedBy.DAYS, PricedBy.HOMESHARE);
            case WAKING_NIGHTS -> EnumSet.of(PricedBy.HOURS);
            case BREAK -> EnumSet.of(PricedBy.STAYS);
        };
    }

    /** The kinds that may be in a week in this way: supported living comes with a home, so it is not. */
    static Set<SupportKind> kindsFor(PricedBy way) {
        Set<SupportKind> kinds = EnumSet.noneOf(SupportKind.class);
        for (SupportKind kind : SupportKind.values()) {
            if (kind != SupportKind.SUPPORTED_LIVING && kind.ways().contains(way)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** As one of its kinds. */
    static Set<HelpWith> helps(ListingSummary listing, SupportKind kind, KindFacts facts) {
        Set<HelpWith> helps = EnumSet.copyOf(byKind(listing, kind, facts));
        SupportDetails details = facts.details();
        helps.addAll(said(details));
        if (comes(kind)) {
            addNights(listing, helps);
        }
        if (kind == SupportKind.MICRO_ENTERPRISE && facts.bySession()) {
            helps.addAll(EnumSet.of(HelpWith.COMPANY, HelpWith.GOING_OUT));
        }
        if (listing.needs().equals(List.of(Need.CHILDREN))) {
            helps.retainAll(EnumSet.of(HelpWith.CHILD));
        }
        return helps;
    }

    private static Set<HelpWith> byKind(ListingSummary listing, SupportKind kind, KindFacts facts) {
        return switch (kind) {
            case HOME_CARE -> PERSONAL;
            case LIVE_IN_CARE -> LIVING_IN;
            case HOMESHARE -> EnumSet.of(HelpWith.COMPANY);
            case DAY_OPPORTUNITIES -> EnumSet.of(HelpWith.DAYS_OUT, HelpWith.COMPANY, HelpWith.GOING_OUT);
            case COMMUNITY_SUPPORT -> EnumSet.of(HelpWith.COMPANY);
            case RESPITE -> facts.byDay() ? EnumSet.of(HelpWith.BREAK, HelpWith.DAYS_OUT) : EnumSet.of(HelpWith.BREAK);
            case RESIDENTIAL_CARE_HOME, NURSING_HOME ->
                asks(listing, TariffKey.stayNight(null)) ? EnumSet.of(HelpWith.BREAK) : none();
            case SHARED_LIVES, SHARED_LIVES_CARER -> sharedLives(facts.details());
            case PERSONAL_ASSISTANT, MICRO_ENTERPRISE, SUPPORTED_LIVING, EXTRA_CARE_HOUSING, RETIREMENT_HOUSING ->
                none();
        };
    }

    private static Set<HelpWith> sharedLives(@Nullable SupportDetails details) {
        Set<HelpWith> helps = none();
        if (details instanceof SupportDetails.SharedLives shared) {
            if (Boolean.TRUE.equals(shared.shortBreak())) {
                helps.add(HelpWith.BREAK);
            }
            if (Boolean.TRUE.equals(shared.daySupport())) {
                helps.addAll(EnumSet.of(HelpWith.DAYS_OUT, HelpWith.COMPANY, HelpWith.GOING_OUT));
            }
        }
        return helps;
    }

    private static Set<HelpWith> said(@Nullable SupportDetails details) {
        return switch (details) {
            case SupportDetails.Assistant assistant -> ProviderWords.atHome(assistant.helpsWith());
            case SupportDetails.MicroEnterprise enterprise -> ProviderWords.atHome(enterprise.does());
            case SupportDetails.CareAtHome care -> ProviderWords.atHome(care.helpsWith());
            case SupportDetails.Homeshare share -> ProviderWords.atHome(share.sharerHelpsWith());
            case SupportDetails.Activities activities -> ProviderWords.inGroups(activities.activities());
            case null, default -> none();
        };
    }

    /** A price says more than the feature, which does not tell whether whoever is there may sleep. */
    private static void addNights(ListingSummary listing, Set<HelpWith> helps) {
        boolean asleep = asks(listing, TariffKey.SLEEP_IN);
        boolean awake = asks(listing, TariffKey.WAKING_NIGHT);
        if (asleep || !awake && listing.offer().features().features().contains(Feature.NIGHTS)) {
            helps.add(HelpWith.NIGHTS);
        }
        if (awake) {
            helps.add(HelpWith.WAKING_NIGHTS);
        }
    }

    private static boolean asks(ListingSummary listing, TariffKey key) {
        return listing.offer().tariffs().values().stream()
                .anyMatch(tariff -> tariff.find(key).isPresent());
    }

    private static boolean comes(SupportKind kind) {
        return kind == SupportKind.HOME_CARE
                || kind == SupportKind.PERSONAL_ASSISTANT
                || kind == SupportKind.MICRO_ENTERPRISE;
    }

    private static Set<HelpWith> none() {
        return EnumSet.noneOf(HelpWith.class);
    }
}
