package uk.kindred.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.SupportKind;

/** Kinds of support as people tell them apart, each a way into the search: those that most people look for first. */
enum WayIn {
    AT_HOME(
            true,
            "Care at home",
            "A care worker visits you, or lives in: washing, dressing, meals, medicines.",
            SupportKind.HOME_CARE,
            SupportKind.LIVE_IN_CARE),
    CARE_HOME(
            true,
            "Residential care homes",
            "A room of your own, meals and company, with help day and night.",
            SupportKind.RESIDENTIAL_CARE_HOME),
    NURSING_HOME(true, "Nursing homes", "A care home with a nurse there at all hours.", SupportKind.NURSING_HOME),
    SUPPORTED_LIVING(
            true,
            "Supported living",
            "Your own tenancy, with support to live the way you want.",
            SupportKind.SUPPORTED_LIVING),
    HOUSING_WITH_CARE(
            true,
            "Housing with care",
            "Your own front door, with care staff in the building.",
            SupportKind.EXTRA_CARE_HOUSING),
    SHARED_LIVES(
            true,
            "Shared Lives",
            "You live with, or visit, a carer who shares their home and family life.",
            SupportKind.SHARED_LIVES,
            SupportKind.SHARED_LIVES_CARER),
    PERSONAL_ASSISTANT(
            false,
            "Personal assistants",
            "Somebody whom you choose, for what you want help with.",
            SupportKind.PERSONAL_ASSISTANT),
    SMALL_SERVICE(
            false,
            "Small local services",
            "A few people near you: help at home, meals, company.",
            SupportKind.MICRO_ENTERPRISE),
    DAYS_OUT(
            false,
            "Days out and company",
            "Clubs, activities, work and learning, with support.",
            SupportKind.DAY_OPPORTUNITIES,
            SupportKind.COMMUNITY_SUPPORT),
    SHORT_BREAK(false, "A short break", "A stay somewhere, or help at home, while a carer rests.", SupportKind.RESPITE),
    RETIREMENT_HOUSING(
            false,
            "Retirement housing",
            "Your own home among neighbours, with an alarm or a manager.",
            SupportKind.RETIREMENT_HOUSING),
    HOMESHARE(false, "Homeshare", "Somebody lives in your spare room and gives you a hand.", SupportKind.HOMESHARE);

    private final boolean card;
    private final String title;
    private final String words;
    private final Set<SupportKind> kinds;

    WayIn(boolean card, String title, String words, SupportKind... kinds) {
        this.card = card;
        this.title = title;
        this.words = words;
        this.kinds = EnumSet.copyOf(Arrays.asList(kinds));
    }

    /** Those that stand as cards; the others follow as plain lines. */
    static List<WayIn> cards() {
        return Arrays.stream(values()).filter(way -> way.card).toList();
    }

    static List<WayIn> lines() {
        return Arrays.stream(values()).filter(way -> !way.card).toList();
    }

    Set<SupportKind> kinds() {
        return kinds;
    }

    Component card(WayCount count) {
        return counted(Markup.tag("div", Markup.tag("h3", link()), Markup.tag("p", words)), count)
                .styled("way-in");
    }

    Component line(WayCount count) {
        return counted(Markup.tag("div", link(), Markup.tag("p", words)), count).styled("way-line");
    }

    private static Markup counted(Markup way, WayCount count) {
        count.inWords().ifPresent(many -> way.add(Markup.tag("p", many).styled("way-count")));
        return way;
    }

    private Anchor link() {
        String query =
                kinds.stream().sorted().map(kind -> "kind=" + kind.slug()).collect(Collectors.joining("&"));
        return new Anchor("/search?" + query, title);
    }
}
