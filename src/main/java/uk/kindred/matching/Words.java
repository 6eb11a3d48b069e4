package uk.kindred.matching;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.kindred.pricing.PriceRange;

/** How parcels and sums are said in sentences. */
final class Words {

    private Words() {}

    static String helps(Parcel parcel) {
        return parcel.helps().stream().map(HelpWith::label).collect(Collectors.joining("; "));
    }

    /** "Using the toilet; meals and drinks": as done one after the other. */
    static String inOrder(List<Parcel> parcels) {
        String all = helps(parcels);
        return all.substring(0, 1).toUpperCase(Locale.UK) + all.substring(1);
    }

    /** "washing, a bath or a shower; shopping". */
    static String helps(List<Parcel> parcels) {
        return parcels.stream()
                .flatMap(parcel -> parcel.helps().stream())
                .distinct()
                .map(help -> lower(help.label()))
                .collect(Collectors.joining("; "));
    }

    static String pounds(long pence) {
        return PriceRange.of(pence).inWords();
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}
