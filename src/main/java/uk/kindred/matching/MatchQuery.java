package uk.kindred.matching;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Language;
import uk.kindred.directory.PartOfDay;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.Choice;
import uk.kindred.funding.Stay;
import uk.kindred.search.ExampleWish;

/** Writes a question as a query string, always in the same order. */
final class MatchQuery {

    private static final int PENCE = 100;

    private final List<String> pairs = new ArrayList<>();

    private MatchQuery() {}

    static String write(MatchQuestion question) {
        MatchQuery query = new MatchQuery();
        MatchRequest request = question.request();
        query.add(MatchField.NEAR, question.near());
        query.add(MatchField.WITHIN, String.valueOf(request.withinMiles()));
        boolean needed = question.savings() == null && !request.isOfCouple();
        if (needed || question.besideSavingsPence() > 0) {
            query.add(MatchField.BUDGET, pounds(question.besideSavingsPence()));
        }
        if (request.isOfCouple()) {
            query.add(MatchField.FOR, MatchField.COUPLE);
        }
        query.addPersonal(request.money());
        if (question.chargePence() > 0) {
            query.add(MatchField.CHARGE, pounds(question.chargePence()));
        }
        query.addSavings(question.savings());
        request.needs()
                .forEach(need ->
                        query.add(MatchField.need(need.whose()), need.help().slug()));
        request.needs().forEach(query::addNeed);
        query.addMatters(request.matters());
        for (int i = 0; i < request.there().size(); i++) {
            query.addThere(i + 1, request.there().get(i));
        }
        for (int i = 0; i < request.stays().size(); i++) {
            Stay stay = request.stays().get(i);
            query.add(MatchField.stayFrom(i + 1), stay.from().toString());
            query.add(MatchField.stayTo(i + 1), stay.to().toString());
        }
        request.locks().forEach(lock -> query.add(MatchField.LOCK, lock.parcelId() + "@" + lock.listingId()));
        request.without().stream().sorted().forEach(id -> query.add(MatchField.WITHOUT, id));
        if (question.examples() != ExampleWish.INCLUDE) {
            query.add(MatchField.EXAMPLE, question.examples().slug());
        }
        return String.join("&", query.pairs);
    }

    private void addPersonal(Money money) {
        BudgetRoute route = money.route();
        if (!money.isCouples()) {
            add(MatchField.ROUTE, route == null ? MatchField.OWN_MONEY : route.slug());
            if (money.isSeveral()) {
                add(MatchField.OWN_BESIDE, pounds(money.funds().getLast().pence()));
            }
            return;
        }
        for (Fund fund : money.funds()) {
            if (fund.route() != null) {
                add(MatchField.route(fund.whose()), fund.route().slug());
                add(MatchField.budget(fund.whose()), pounds(fund.pence()));
            }
        }
    }

    private void addSavings(@Nullable FromSavings savings) {
        if (savings != null) {
            add(MatchField.SAVINGS, pounds(savings.totalPence()));
            add(MatchField.SAVINGS_KEPT, pounds(savings.keptPence()));
            add(MatchField.SAVINGS_YEARS, String.valueOf(savings.years()));
        }
    }

    private void addNeed(NeedAsked need) {
        NeedAsked.Key help = need.key();
        if (need.importance() != Importance.SHOULD) {
            add(MatchField.importance(help), need.importance().slug());
        }
        Amount amount = need.amount();
        if (amount != null) {
            add(MatchField.times(help), String.valueOf(amount.times()));
            if (!need.help().form().isNight() && !need.help().form().isByTheYear()) {
                add(MatchField.minutes(help), String.valueOf(amount.minutes()));
            }
        }
        addWhen(need.when(), MatchField.days(help), MatchField.parts(help));
        if (need.when().at() != null) {
            add(MatchField.at(help), need.when().at().toString());
        }
    }

    private void addThere(int row, AlreadyThere there) {
        add(MatchField.who(row), there.who());
        add(MatchField.thereHelp(row), there.help().slug());
        if (there.whose() != Whose.YOU) {
            add(MatchField.thereWhose(row), there.whose().slug());
        }
        addWhen(there.when(), MatchField.thereDays(row), MatchField.thereParts(row));
        if (there.times() != null) {
            add(MatchField.thereTimes(row), there.times().toString());
        }
    }

    private void addWhen(When when, String days, String parts) {
        addAll(days, when.days(), (DayOfWeek day) -> TypedFields.slug(day));
        addAll(parts, when.parts(), PartOfDay::slug);
    }

    private void addMatters(Matters matters) {
        addAll(MatchField.LANGUAGE, matters.languages(), Language::slug);
        addAll(MatchField.FAITH, matters.faiths(), Faith::slug);
        if (matters.gender() != null) {
            add(MatchField.WORKER, matters.gender().slug());
        }
        addAll(MatchField.MUST, matters.musts(), Choice::slug);
        addAll(MatchField.MATTERS, matters.wanted(), Choice::slug);
    }

    private <T extends Comparable<? super T>> void addAll(
            String field, Collection<T> values, Function<? super T, String> slug) {
        values.stream().sorted().map(slug).forEach(value -> add(field, value));
    }

    /** "400", "412.50". */
    private static String pounds(long pence) {
        return pence % PENCE == 0
                ? String.valueOf(pence / PENCE)
                : BigDecimal.valueOf(pence, 2).toPlainString();
    }

    private void add(String field, String value) {
        pairs.add(field + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8)
                        .replace("%3A", ":")
                        .replace("%40", "@")
                        .replace("%2C", ","));
    }
}
