package uk.kindred.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.pricing.PriceRange;

/** How parcels and sums are said in sentences. */
final class Words {

    private Words() {}

    static String helps(Parcel parcel) {
        return parcel.helps().stream().map(HelpWith::label).collect(Collectors.joining("; "));
    }

    /** "Using the toilet; meals and drinks": as done one after the other. */
    static String inOrder(List<Parcel> parcels) {
        return capital(helps(parcels));
    }

    /** "washing, a bath or a shower; shopping". */
    static String helps(List<Parcel> parcels) {
        return parcels.stream()
                .flatMap(parcel -> parcel.helps().stream())
                .distinct()
                .map(help -> lower(help.label()))
                .collect(Collectors.joining("; "));
    }

    /** What is done one after the other for each of a couple: "for you: washing; for your partner: shopping". */
    static String byPerson(List<Parcel> parcels) {
        Map<Whose, List<Parcel>> byPerson =
                parcels.stream().collect(Collectors.groupingBy(Parcel::whose, LinkedHashMap::new, Collectors.toList()));
        String all = byPerson.entrySet().stream()
                .map(entry -> ParcelWords.forWhom(entry.getKey()) + ": " + helps(entry.getValue()))
                .collect(Collectors.joining("; "));
        return capital(all);
    }

    /** To follow "£20 more a week", where there are several funds: " in your partner’s direct payment"; else nothing. */
    static String in(Fund fund, Money money) {
        if (!money.isSeveral()) {
            return "";
        }
        BudgetRoute route = fund.route();
        if (route == null) {
            return " of your own money";
        }
        String whose = fund.whose() == Whose.PARTNER ? "your partner’s " : "your ";
        return switch (route) {
            case DIRECT_PAYMENT -> " in " + whose + "direct payment";
            case ISF -> " in " + whose + "Individual Service Fund";
            case MANAGED -> " in " + whose + "budget that the council manages";
            case MIXED -> " in " + whose + "personal budget";
        };
    }

    static String pounds(long pence) {
        return PriceRange.of(pence).inWords();
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}
