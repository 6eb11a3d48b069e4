package uk.kindred.providers.selfservice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import uk.kindred.directory.ListingDetails;

/**
 * What CQC-registered providers have to tell the Capacity Tracker each month, after the Department of Health and Social
 * Care's formal notice (section 277A of the Health and Social Care Act 2012; notice as updated on 26 April 2024).
 */
public enum ReturnFigure {
    BEDS_MAXIMUM("Maximum capacity", "Beds that could be used", Part.BEDS),
    BEDS_OCCUPIED("Occupied or used", "Beds that are taken", Part.BEDS),
    BEDS_RESERVED("Vacant, reserved", "Beds kept for somebody", Part.BEDS),
    BEDS_ACCEPTING("Vacant, accepting admissions", "Beds free for somebody new", Part.BEDS),
    PEOPLE("People using the service", "People you support now", Part.PEOPLE),
    NURSES_EMPLOYED("Registered nurses, directly employed", "Registered nurses", Part.EMPLOYED),
    CARERS_EMPLOYED("Care providing staff, directly employed", "Other staff who give care", Part.EMPLOYED),
    OTHERS_EMPLOYED("Non-care providing staff, directly employed", "Staff who give no care", Part.EMPLOYED),
    NURSES_AGENCY("Registered nurses, agency or bank", "Registered nurses", Part.AGENCY),
    CARERS_AGENCY("Care providing staff, agency or bank", "Other staff who give care", Part.AGENCY),
    OTHERS_AGENCY("Non-care providing staff, agency or bank", "Staff who give no care", Part.AGENCY),
    NURSES_ABSENT("Registered nurses, absent", "Registered nurses", Part.ABSENT),
    CARERS_ABSENT("Care providing staff, absent", "Other staff who give care", Part.ABSENT),
    OTHERS_ABSENT("Non-care providing staff, absent", "Staff who give no care", Part.ABSENT);

    /** What is asked together, and of whom. */
    public enum Part {
        BEDS("Beds", ListingDetails::careHome),
        PEOPLE("People", listing -> !listing.careHome()),
        EMPLOYED("Staff whom you employ", listing -> true),
        AGENCY("Agency and bank staff", listing -> true),
        ABSENT("Staff who are absent", listing -> true);

        private final String label;
        private final Predicate<ListingDetails> asked;

        Part(String label, Predicate<ListingDetails> asked) {
            this.label = label;
            this.asked = asked;
        }

        public String label() {
            return label;
        }

        public boolean isAsked(ListingDetails listing) {
            return asked.test(listing);
        }
    }

    private final String column;
    private final String label;
    private final Part part;

    ReturnFigure(String column, String label, Part part) {
        this.column = column;
        this.label = label;
        this.part = part;
    }

    public static List<ReturnFigure> listFor(ListingDetails listing) {
        return Arrays.stream(values())
                .filter(figure -> figure.part.isAsked(listing))
                .toList();
    }

    /** As the notice names it, over its column. */
    public String column() {
        return column;
    }

    public String label() {
        return label;
    }

    public Part part() {
        return part;
    }

    /** As forms and the database name it: "beds-maximum". */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
