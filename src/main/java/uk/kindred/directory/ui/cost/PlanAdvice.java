package uk.kindred.directory.ui.cost;

/** What to write in a field of a plan, for people: the same on every page. */
public final class PlanAdvice {

    public static final String FROM_LIST = "Please choose from the list.";
    public static final String IN_HOURS =
            "Please write hours in digits, such as 14 or 7.5, up to 120 from Monday to Friday and 48 at the weekend.";
    public static final String IN_NIGHTS = "Please write nights in digits, from 1 to 365.";

    private PlanAdvice() {}
}
