package uk.kindred.funding;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A figure that changes by date. All are pence: of a week, except the limits, the step and its income, and what is of an hour.
 * All but the last are parts of a person's means test.
 */
public enum Figure {
    CAPITAL_LOWER("capital-lower-limit", "Lower capital limit"),
    CAPITAL_UPPER("capital-upper-limit", "Upper capital limit"),
    TARIFF_STEP("tariff-step", "Capital in one step of tariff income"),
    TARIFF_INCOME("tariff-income", "Tariff income for each step"),
    PERSONAL_EXPENSES("personal-expenses-allowance", "Personal expenses allowance"),
    GUARANTEE_UNDER_25("mig-single-under-25", "Minimum income guarantee, single, 18 to 24"),
    GUARANTEE_25("mig-single-25", "Minimum income guarantee, single, 25 to pension age"),
    GUARANTEE_PENSION("mig-single-pension-age", "Minimum income guarantee, single, pension age"),
    GUARANTEE_COUPLE("mig-couple", "Minimum income guarantee, one of a couple"),
    GUARANTEE_COUPLE_PENSION("mig-couple-pension-age", "Minimum income guarantee, one of a couple, pension age"),
    DISABILITY("mig-disability-single", "Disability premium, single"),
    DISABILITY_COUPLE("mig-disability-couple", "Disability premium, one of a couple"),
    ENHANCED("mig-enhanced-single", "Enhanced disability premium, single"),
    ENHANCED_COUPLE("mig-enhanced-couple", "Enhanced disability premium, one of a couple"),
    CARER("mig-carer", "Carer premium"),
    CHILD("mig-child", "For each child in the household"),
    NURSING("nhs-nursing", "NHS-funded nursing care"),
    NURSING_HIGHER("nhs-nursing-higher", "NHS-funded nursing care, higher rate"),
    DISPOSABLE_INCOME("disposable-income-allowance", "Disposable income allowance"),
    WAR_WIDOWS("war-widows-disregard", "Ignored of a war widow’s or widower’s pension"),
    SAVINGS_CREDIT("savings-credit-disregard", "Savings disregard, single"),
    SAVINGS_CREDIT_COUPLE("savings-credit-disregard-couple", "Savings disregard, couple"),
    HOME_CARE_MINIMUM(
            "home-care-minimum-price", "Sustainable price of an hour of home care: the Homecare Association’s minimum");

    /** Without which nobody's contribution can be reckoned. */
    static final Set<Figure> OF_MEANS_TEST = EnumSet.complementOf(EnumSet.of(HOME_CARE_MINIMUM));

    private final String slug;
    private final String label;

    Figure(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The value in PostgreSQL and the API. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public static Optional<Figure> findBySlug(String slug) {
        return Arrays.stream(values())
                .filter(figure -> figure.slug.equals(slug))
                .findFirst();
    }
}
