package uk.kindred.about;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.kindred.base.ui.MainLayout;

/** The published policy: who may write, what is checked, how it is decided, and what a service may do. */
@Route(value = "reviews/policy", layout = MainLayout.class)
@AnonymousAllowed
class ReviewPolicyView extends InfoPage {

    ReviewPolicyView() {
        super("How reviews work", "Reviews tell whether life got better, from people whose experience is real.");
    }

    @Override
    void write() {
        heading("Who may write");
        list(
                "People who draw on a service, their family and friends, advocates, and professionals. Each review says which.",
                "About the last three years, and about real services. Not about one household, such as a Shared Lives carer"
                        + " or a personal assistant, nor a home of at most three beds: everybody would know who wrote.",
                "On Kindred without an account, in Easy Read, or by letter or phone to the council, which types it in.");
        text("To write one, find the service and choose “Write a review” on its page.");
        heading("Proof that it is real");
        text("Every published review has one proof. Which one is told once ten people have written:");
        list(
                "a code from an invitation by the service or the council. Invitations go to everybody or to nobody. We compare"
                        + " numbers and ask about some people, drawn by chance; only where that fits does a review say “an"
                        + " invitation to everybody”;",
                "an enquiry through Kindred that led to care or support;",
                "a document, such as a bill, that one moderator has seen, without the review, and that is deleted;",
                "the word of the council that pays or knows of the support.");
        heading("Nothing for writing");
        text(
                "Nobody may offer money, a discount or a prize for a review. A review that was paid for does not go out. A small"
                        + " thank-you that everybody gets, whatever they write, is told beside the review. Fake and paid-for reviews"
                        + " are against the law (Digital Markets, Competition and Consumers Act 2024).");
        anchored("checks", "What is checked before it goes out");
        list(
                "All reviews wait for a round, once a month, in which they go out together. So no day tells who wrote, and"
                        + " what came at once is seen at once. Only the writer can make one wait longer.",
                "A program looks for signs of made-up reviews: many at once that say the same, copies, one device or connection"
                        + " behind several, people who work for the service or for a rival, praise or attack in concert, text that a"
                        + " machine wrote. It does not look at whether a review praises or criticises.",
                "It also looks for phone numbers and email addresses, which nobody should publish by oversight.",
                "What is in doubt is held for a person. The check looks every night; its writer reads the reason on their private"
                        + " page from then on, and in a mail if they gave an address. No program refuses a review, and none"
                        + " is hidden or counted less in secret.");
        anchored("rules", "What may not stand in a review");
        list(
                "Names of people, and what tells who somebody is.",
                "What is not somebody’s own experience, or is about another service.",
                "Threats, hate, and what breaks the law.",
                "Advertising, and what somebody was paid for.");
        text(
                "That a review is hard on a service, or that the service does not agree, is no reason. The rules are the same for"
                        + " praise and for criticism.");
        heading("How it is decided");
        list(
                "By a moderator, with a reason, which the writer reads on their private page.",
                "Who thinks it is wrong can appeal once, and somebody else decides.",
                "Nobody decides about an organisation that they act for, a review of their own, or one that they typed in.");
        text(
                link("/how-we-moderate", "How we moderate"),
                ". ",
                link("/moderation-log", "What moderators decided: counts for each quarter"),
                ".");
        heading("What a service may do");
        list(
                "Reply once to each review, in public, and once more if its writer has changed it. The reply may not say who"
                        + " somebody is.",
                "Report a review that breaks the rules. It stays in sight until a moderator has decided. What its writer has changed"
                        + " since is judged as anything new.",
                "It cannot take a review off, put it off, choose who is invited, or learn who wrote, unless the writer wants it to.",
                "It can pay for none of this.");
        heading("How writers are kept safe");
        list(
                "Before five people have written about a service, nothing is shown: no words, no figures, and not how many.",
                "From five to nine answers, figures are rough. Exact figures, who wrote (somebody who draws on the service,"
                        + " family, and so on), when it was and how it was checked are told from ten; after a rough figure, exact ones take ten"
                        + " more.",
                "Whoever tries a code that was used already gets the same answer as for one that was not. Moderators are told.",
                "Figures change once a month, and only when at least five people’s answers have changed. So nobody can work out"
                        + " one person’s answer from what was shown before and after.",
                "Dates are told by the quarter of the year.",
                "Writers can change a review. They can take it back at any time, also one that was refused: words and answers"
                        + " are deleted at once. What was counted stays in sums until at least five people’s answers have"
                        + " changed.");
        heading("When somebody is being hurt");
        text(
                "A review is not the way to get help. In danger, call ",
                link("tel:999", "999"),
                ". Tell the council’s adult safeguarding team if somebody is being hurt, neglected or cheated. ",
                link("/urgent-help", "Urgent help"),
                ".");
        text(link("/reviews/method", "How the figures are worked out"));
    }

    /** A part that other pages lead to. */
    private void anchored(String id, String words) {
        H2 heading = new H2(words);
        heading.setId(id);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
    }
}
