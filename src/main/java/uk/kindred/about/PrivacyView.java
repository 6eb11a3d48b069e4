package uk.kindred.about;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.kindred.base.ui.MainLayout;

/** What is known of visitors: as little as can be. */
@Route(value = "privacy", layout = MainLayout.class)
@AnonymousAllowed
class PrivacyView extends InfoPage {

    PrivacyView() {
        super(
                "Privacy",
                "What somebody looks for here says something about their health. So we keep as little as we can.");
    }

    @Override
    void write() {
        heading("What we do not do");
        list(
                "No account is needed for searching, comparing or asking.",
                "No trackers, no advertising, no analysis of visitors. Your browser loads nothing from other companies.",
                "We do not write down what you search for together with who you are.",
                "We do not sell or share anything about visitors.");
        heading("What we count");
        text(
                "How often each service was seen in a search, opened, and on a shortlist or in a comparison that was opened: one"
                        + " number for each service and day, and nothing of who looked, from where or with what. There is no way from"
                        + " the number to you. Whoever runs the service sees it rounded to tens, and only from 10 up, beside the middle"
                        + " of others near there. It changes no order of results, and is deleted after 13 months.");
        text(
                "What is looked for, so that councils and services can see what is missing: for each council and day one number for"
                        + " each kind of support, need, payer, price band, language, time of the day and postcode district, each apart,"
                        + " and for each month one for language, time and district together. Not your words, not your postcode, and nothing by which two searches could be told to be one person’s."
                        + " Only whole months are shown, in tens, and nothing from which fewer than ten could be worked out. The day’s"
                        + " numbers are deleted after 25 months. ",
                link("/demand", "All of what is counted, and how to be left out"),
                ".");
        heading("Cookies");
        text(
                "Without an account there is one cookie, called JSESSIONID. It keeps the page that is open in your browser connected to our"
                        + " server. It holds a random number and nothing about you, no other site can read it, and it ends when"
                        + " you close the browser or have been away for half an hour. Without JavaScript you do not get it.");
        text(
                "A form by which you write to a service sets a second one, kindred-form. It too is a random number, by which we"
                        + " know that the form that is sent is one of ours, and it ends when you close the browser.");
        heading("When you plan a week");
        text(
                "What you answer stands in the address of the page, so that you can keep it as a link. We store none of it, and"
                        + " our records of errors and attacks leave it out. Whoever has the link can read your answers. Where no week"
                        + " has what you need, you may have it counted: only if you tick a box, what is missing, why, and the council,"
                        + " for that month. There is no way from the count to you.");
        heading("When you ask a service");
        text("What you write is passed only to the services that you ticked, and only after you agreed. We pass it on"
                + " because you consent to it, which you can take back at any time: “End and delete all of it” on your"
                + " private page deletes every word here at once.");
        list(
                "The services see what you wrote, the name you gave, and your phone number if you gave one. They do not see"
                        + " your email address, and you do not see theirs: mail goes through an address of ours.",
                "An enquiry ends after 90 days, or when you or the service ends it. 30 days later its words, names, addresses"
                        + " and numbers are deleted. That a service was asked, and when it answered, stays, without anybody’s"
                        + " name, so that we can show how quickly it answers.",
                "Mails we sent are deleted 7 days after they left. If mail to your address comes back, we keep a fingerprint"
                        + " of the address, so that we do not write there again.",
                "What a service has received by mail is the service’s to keep or delete. It must tell you if you ask.");
        heading("When you report something");
        text(
                "What you write is read by moderators of Kindred only, and your email address, if you give one, is used to tell"
                        + " you what came of it. The service learns neither. Both are deleted 90 days after the decision. We keep them"
                        + " because people must be able to rely on what stands here, and to contest it.");
        heading("When you write a review");
        text(
                "You need no account and no name. Only you can open your review’s private page, by its link. Others read your"
                        + " words, and the quarter of the year in which it went out, and only once five people have written. Once ten have, also"
                        + " which of four sorts of people you are, when it was and how it was checked. What you tick is shown in counts alone.");
        list(
                "Your email address, if you give one, is used to tell you what becomes of the review. The service never learns"
                        + " it.",
                "So that nobody writes many reviews, we keep marks of the browser and the internet connection from which it was"
                        + " sent: numbers from which neither can be told. They are deleted after 92 days. For this the form sets a"
                        + " cookie, kindred-review: a random number that lasts 60 days.",
                "A document that you send as proof is seen by one moderator and deleted with the decision, after 30 days at the"
                        + " latest. We do not keep which code was used for which review, and whoever tries a used code learns"
                        + " nothing.",
                "You can take a review back at any time on its private page. Its words and answers, your address and all that"
                        + " leads to you are deleted at once. What was counted stays in sums, without you, until the answers of"
                        + " at least five people have changed. What is never sent is deleted after 60 days.",
                "We keep published reviews because people who choose care, and the public, have a legitimate interest in them.");
        heading("When you ask for mails about a search");
        text(
                "We keep the search and your email address, because you asked for it and confirmed it, and use them for nothing"
                        + " else. Every mail has a link that ends it; then both are deleted at once. What is never confirmed is"
                        + " deleted after three days. Mails about what people look for in a council’s area work the same way.");
        heading("If a council invites you to list your service");
        text(
                "We write one mail for the council, and delete your address within a week. For 25 months we keep a fingerprint of it,"
                        + " from which it can’t be read, so that you are not asked too often, and whether you went on to list your"
                        + " service. If you ask us not to write to you again, we keep the fingerprint for good, so that no council"
                        + " does.");
        heading("If you sign in");
        text(
                "Only people who run a service, and councils, need an account. Of it we keep your email address, a name if you"
                        + " give one, your roles, your passkeys’ public halves, a password’s hash if you set one, and in which browsers"
                        + " you are signed in: “Chrome on Android”, and when it was last used. Not where you are.");
        text(
                "Cookies hold random numbers: one while you are signed in, one for a year by which your browser is known when"
                        + " somebody else guesses at your password, one that protects forms against other sites. One more holds the"
                        + " address that you typed on the sign-in page, for ten minutes.");
        text(
                "What is done with a special role, such as an administrator’s, is noted for good, with a number in place of your"
                        + " name. On your account page you can download all we keep of you, and delete it. The number stays in the"
                        + " log, and leads to nobody any more.");
        heading("If you list a service");
        text(
                "What you type is saved page by page, for you alone, until you publish or delete it, or for 180 days. Of the"
                        + " postcode of somebody’s home we keep only the first half. We take no documents. What you publish can be"
                        + " read by everybody; your email address cannot.");
        text(
                "Of a photo we keep only what it shows. Where and when it was taken, and with which phone, is left out. Nobody may"
                        + " be shown who has not agreed. A photo that is removed is deleted after 30 days. Are you in one and do not"
                        + " want to be? “Something here is wrong”, at the end of the service’s page, tells us.");
        heading("Your shortlist");
        text("What you keep stays in your own browser and is not sent to us. Only when you open the shortlist does its"
                + " address name the services, as does a link that you send. We do not store it; for each service on it we count"
                + " one more opening. “Take off this list”, or"
                + " clearing the browser’s data for this site, removes it. What you tick to compare is kept the same way, until you"
                + " close the tab or choose “Untick all”.");
        heading("Your address on the internet");
        text(
                "Your IP address is held in memory for up to an hour, only to stop anyone from asking so often that the site"
                        + " slows down for others.");
        heading("Links to other sites");
        text(
                "When you follow a link from here, the other site learns that you came from Kindred, but not what you looked for.");
        heading("People named on this site");
        text("The register names the providers of care. Some are one person trading under their own name. We show these"
                + " names as the regulator publishes them. We leave out the names of managers.");
    }
}
