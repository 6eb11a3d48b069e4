package uk.kindred.about;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.kindred.base.ui.MainLayout;

/** How the figures of reviews come about, so that anybody can work them out again. */
@Route(value = "reviews/method", layout = MainLayout.class)
@AnonymousAllowed
class ReviewMethodView extends InfoPage {

    ReviewMethodView() {
        super(
                "How review figures are worked out",
                "Every exact figure is a count of answers. A few answers cannot swing it, and anybody can work it out again.");
    }

    @Override
    void write() {
        heading("What is counted");
        text(
                "People answer 18 statements about life with the support: eight of our own short words after Making it Real"
                        + " (Think Local Act Personal), and the ten outcomes of the Care Act (SI 2015/313, regulation 2). Each with"
                        + " yes, in part, no or not for me. The last question is that of the NHS Friends and Family Test: very good"
                        + " and good count as yes, poor and very poor as no, the rest as in part. “Not for me” and what is left out"
                        + " count in nothing.");
        heading("What is shown");
        list(
                "Up to four answers to a question: nothing.",
                "Five to nine: whether more than half say yes, or half or fewer, and not how many have answered. Whoever knows"
                        + " one answer learns no other from that. What was told so stays until ten more people have answered: else it"
                        + " could be worked out what those said who came later.",
                "Ten or more, or after a rough figure ten more: “Helped 41 of 47 people feel safe at home”. These are people’s own"
                        + " answers, counted, all of the same weight. Beside them stands what is probable for the next hundred people, as a range.");
        heading("The range, and “better than is usual”");
        steps(
                "Answers are put together in groups of at least five, each with the quarter in which they came. A group counts half"
                        + " after a year, a quarter after two: the last two years have three quarters of the weight. In part counts as"
                        + " half a yes.",
                "What is usual is worked out from all services of the same kind in the same council’s area; where fewer than eight"
                        + " have ten answers, from the region, then England, then all kinds together. Its weight grows the more alike"
                        + " these services are (method of moments).",
                "The service’s own answers are added to what is usual, as a beta distribution. Its middle nine tenths are the range."
                        + " So five kind answers do not make a service the best, nor five hard ones the worst.",
                "“Better than is usual” is said only if the whole range lies above what is usual.");
        text("There is no star and no single score: what is good for one person may not matter to another.");
        heading("When figures change");
        text(
                "Once a month, with the round in which reviews go out. A figure changes only if at least five people’s answers have"
                        + " changed since it was last worked out: else somebody could subtract one day from the next and learn what one"
                        + " person said. So what a review said that was taken back may stay in a sum, without anything that leads to its"
                        + " writer, in a small service for years. Once fewer than five people are left, nothing is told.");
        heading("Work it out yourself");
        text(
                file("/api/reviews/inputs", "All inputs of the last round, as a CSV file"),
                ". Each line is one group: the round and its quarter, the service’s number, its kind, council and region as they were"
                        + " on that day, the question, the group’s quarter, and how many said yes, in part and no. No line tells of"
                        + " fewer than five people. Every exact figure and every “better than is usual” follows from this file alone."
                        + " What is told in rough (more than half, half or fewer) is not in it, and nobody can work it out again:"
                        + " that would tell single answers. ",
                file("/api/reviews/rounds", "The files of earlier rounds"),
                " stay as they were. ",
                file("/api/openapi.json", "The API"),
                " tells the figures that came of them.");
        subheading("The formulas");
        steps(
                "A group of q quarters before the round’s quarter weighs 0.5 to the power of q/4. Of a service and a question, s is the sum of weight × (yes"
                        + " + in part ÷ 2), and n the sum of weight × answers.",
                "Of the k services of the narrowest group with at least eight (kind and council, kind and region, kind, all): m = Σs ÷"
                        + " Σn, kept from 0.02 to 0.98.",
                "Likeness r = (Σ n(s/n − m)² − m(1 − m)(k − 1)) ÷ (m(1 − m)(Σn − Σn² ÷ Σn − (k − 1))), kept from 0.02 to 0.5; it is"
                        + " 0.1 where there is one service alone. The weight of what is usual is w = 1/r − 1 answers.",
                "The estimate is the mean of Beta(mw + s, (1 − m)w + n − s); the range goes from its 5th to its 95th percentile. Both in"
                        + " percent, with two decimals.");
        text(link("/reviews/policy", "How reviews are checked"));
    }

    private static Anchor file(String address, String words) {
        Anchor link = link(address, words);
        link.setRouterIgnore(true); // no page of the live application
        return link;
    }
}
