package uk.kindred.imports.cqc;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** CQC's own keys: "1-110316780", and letters for the NHS's: "RXX01". */
final class LocationIds {

    private static final Pattern ID = Pattern.compile("[0-9A-Z]{1,10}(-[0-9]{1,15})?");

    private LocationIds() {}

    static String require(String value) throws Refusal {
        String id = find(value);
        if (id == null) {
            throw Refusal.unusable("id-unusable", "The row has no location ID of CQC's.");
        }
        return id;
    }

    static @Nullable String find(String value) {
        return ID.matcher(value).matches() ? value : null;
    }
}
