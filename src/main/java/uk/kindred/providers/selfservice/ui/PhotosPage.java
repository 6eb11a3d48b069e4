package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingPhoto;
import uk.kindred.providers.photos.KeptPhoto;
import uk.kindred.providers.photos.KeptPhotos;
import uk.kindred.providers.selfservice.Fingerprints;

/** The photos of a listing in their order, each with what can be done about it, and the form for one more. */
final class PhotosPage {

    static final String TITLE = "Photos";

    private static final Map<String, String> TOLD = Map.of(
            "sent", "We have your photo. People see it when a moderator has looked at it; you get a mail then.",
            "described", "The words are saved.",
            "moved", "The order is changed.",
            "removed", "The photo is removed. Was that a mistake? Take it back in “What was changed”.",
            "same", "That was so already, or the photo is not there any more. Nothing was changed.",
            "meanwhile",
                    "Somebody else has changed the words for this photo meanwhile. Theirs stand beside the photo, yours are"
                            + " still in the form: press its button to put yours in their place.");

    private final ListingDetails listing;
    private final List<KeptPhoto> photos;
    private final PhotosInput input;
    private final Map<String, String> problems;
    private final CsrfToken secret;

    PhotosPage(
            ListingDetails listing,
            List<KeptPhoto> photos,
            PhotosInput input,
            Map<String, String> problems,
            CsrfToken secret) {
        this.listing = listing;
        this.photos = photos;
        this.input = input;
        this.problems = problems;
        this.secret = secret;
    }

    /** @param told what has just happened; anything else for nothing */
    Main of(String told) {
        Main page = KeptPages.page(listing, TITLE, address(""), problems, null);
        String words = TOLD.get(told);
        if (words != null) {
            page.add(KeptPages.notice(words));
        }
        page.add(new Paragraph("Photos show people what a place is like. They change nothing about where you stand in a"
                + " search."));
        Markup list = Markup.tag("ol").styled("plain-list", "rows");
        for (int i = 0; i < photos.size(); i++) {
            list.add(row(photos.get(i), i));
        }
        page.add(list, oneMore());
        page.add(KeptPages.link("What was changed, when and by whom", KeptPages.address(listing, "/history")));
        page.add(KeptPages.soft("A photo that was removed can be taken back there for " + KeptPhotos.DAYS_TO_COME_BACK
                + " days. Then it is deleted."));
        return page;
    }

    private Markup row(KeptPhoto kept, int place) {
        ListingPhoto photo = kept.photo();
        String which = " photo " + (place + 1) + ", " + photo.description();
        Markup acts = Markup.tag("div").styled("line");
        if (place > 0) {
            acts.add(move(kept.id(), "earlier", "Earlier", which));
        }
        if (place < photos.size() - 1) {
            acts.add(move(kept.id(), "later", "Later", which));
        }
        acts.add(act(kept.id(), "/remove").containing(button("Remove", which)));
        return Markup.tag("li")
                .with("id", "photo-" + kept.id())
                .containing(image(kept), words(kept), describe(kept, which), acts);
    }

    private Markup image(KeptPhoto kept) {
        ListingPhoto.Picture picture = kept.photo().smallest();
        return Markup.tag("img")
                .styled("thumb")
                .with("src", address("/" + kept.id() + "/picture"))
                .with("width", String.valueOf(picture.width()))
                .with("height", String.valueOf(picture.height()))
                .with("loading", "lazy")
                // its words stand beside it
                .with("alt", "");
    }

    private static Markup words(KeptPhoto kept) {
        String reason = kept.reason();
        String state = switch (kept.state()) {
            case WAITING -> "Waits for a moderator. People do not see it yet.";
            case SHOWN -> "People see it.";
            case REFUSED ->
                "Not shown: " + (reason == null ? "" : reason)
                        + " The mail about it has a link to appeal. If other words for it would put it right, change"
                        + " them: then a moderator looks again.";
        };
        return Markup.tag("p", Markup.tag("strong", kept.photo().description()))
                .containing(Markup.tag("br"), Markup.tag("span", state).styled("soft"));
    }

    private Markup describe(KeptPhoto kept, String which) {
        boolean mine = kept.id().equals(input.photo());
        String now = kept.photo().description();
        Markup form = PostForm.to(address("/" + kept.id() + "/describe"), secret)
                .styled("stack")
                .containing(
                        PostForm.hidden("seen", Fingerprints.of(now)),
                        PhotoForm.description(kept.id(), mine ? input.description() : now, problems),
                        PostForm.button("Save the words", "quiet"));
        return Markup.tag(
                        "details",
                        Markup.tag("summary", Markup.tag("span", "Change the words"), Markup.spoken(" for" + which)),
                        form)
                .when(mine, "open");
    }

    private Markup move(UUID photo, String to, String words, String which) {
        return act(photo, "/move").containing(PostForm.hidden("to", to), button(words, which));
    }

    private Markup act(UUID photo, String what) {
        return PostForm.to(address("/" + photo + what), secret).styled("act");
    }

    private static Markup button(String words, String which) {
        return PostForm.button("").styled("quiet").containing(Markup.tag("span", words), Markup.spoken(":" + which));
    }

    private Component oneMore() {
        return photos.size() < KeptPhotos.MOST
                ? PhotoForm.add(address(""), input, problems, secret)
                : new Paragraph("There are " + KeptPhotos.MOST
                        + " photos, which is as many as a listing can have. Remove one to" + " add another.");
    }

    private String address(String rest) {
        return KeptPages.address(listing, "/photos" + rest);
    }
}
