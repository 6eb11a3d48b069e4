package uk.kindred.about;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.kindred.base.ui.MainLayout;

/** The rules by which people decide what stands here, and what can be done against a decision. */
@Route(value = "how-we-moderate", layout = MainLayout.class)
@AnonymousAllowed
class HowWeModerateView extends InfoPage {

    HowWeModerateView() {
        super(
                "How we moderate",
                "People decide what may stand on Kindred, by rules that everybody can read, and say why.");
    }

    @Override
    void write() {
        heading("When somebody may be at risk");
        text(
                "Kindred does not investigate, and waiting for us could cost time. In danger, call ",
                link("tel:999", "999"),
                ". Councils have the duty to look into it when an adult who needs care may be abused or neglected (Care Act"
                        + " 2014, section 42). CQC watches over registered care (Health and Social Care Act 2008). “Something"
                        + " worries me”, at the end of every service’s page, shows whom to call at once. ",
                link("/urgent-help", "Urgent help"));
        heading("What moderators look at");
        list(
                "Reports that something on a page is wrong, or that something worries somebody. What worries people comes first.",
                "New listings of people who work for themselves, and of people’s homes.",
                "Claims: who may look after a service’s page.",
                "Photos.",
                "Reviews in which a check has found something, reports of reviews, and what services reply to them.",
                "Appeals.");
        heading("The rules");
        list(
                "What stands here is true, as far as we can know, and says where it is from.",
                "Nobody’s home is told more closely than its postcode district, and nobody is named or shown who has not agreed.",
                "Praise and criticism are treated alike. A service can answer criticism, and cannot have it taken off because"
                        + " it does not like it. That is also the law: fake reviews, and hiding true ones, are unfair practices"
                        + " (Digital Markets, Competition and Consumers Act 2024).",
                "What is against the law, such as a threat or a lie that harms somebody, is taken off. So is what hurts people"
                        + " for who they are (Equality Act 2010; Online Safety Act 2023).",
                "What CQC registers stays, with CQC’s rating. If a fact in the register is wrong, CQC corrects it.",
                "Nobody can pay for a decision, or for a quicker one.");
        heading("How it is decided");
        list(
                "By a person, not by a program, and always with a reason.",
                "Urgent matters first, then those that have waited longest.",
                "Nobody decides on what concerns an organisation that they act for, or on what they asked for themselves.",
                "Whoever asked is told what came of it, by email if they gave an address, or on a page with a private link.",
                "Who reported something is not told to the service.");
        heading("If you think that a decision is wrong");
        text(
                "You can appeal once, within 30 days, by the link in the mail or on the private page. So can those who keep a"
                        + " listing that was taken off. Another moderator decides, and that decision stands. You keep every right that"
                        + " the law gives you.");
        heading("What we keep");
        text(
                "What you write, and your address, are deleted 90 days after the decision. That something was asked, and what"
                        + " was decided and why, is kept without your name.");
        text(link("/moderation-log", "What moderators decided, by quarter"));
    }
}
