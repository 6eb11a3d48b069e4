package uk.kindred.providers.selfservice.ui;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.providers.photos.Darkroom;

/** The form for one more photo, with what a good one shows, and the field for its words. */
final class PhotoForm {

    private PhotoForm() {}

    static Markup add(String address, PhotosInput input, Map<String, String> problems, CsrfToken secret) {
        return KeptPages.panel(
                "Add a photo",
                guidance(),
                PostForm.to(address, secret)
                        .with("enctype", "multipart/form-data")
                        .containing(
                                file(problems.get(PhotosInput.FILE)),
                                description(null, input.photo() == null ? input.description() : "", problems),
                                PostForm.button("Send the photo")));
    }

    private static Markup guidance() {
        return Markup.tag("ul")
                .containing(
                        Markup.tag("li", "Show what people ask about: a room, where one eats, the way in, the garden."),
                        Markup.tag(
                                "li",
                                "Show people only if they have agreed to be seen on the internet, or whoever may decide for"
                                        + " them has. Better none."),
                        Markup.tag("li", "Nothing that tells where somebody lives, and no papers, names or medicines."),
                        Markup.tag("li", "Where and when it was taken, which phones write into photos, is left out."));
    }

    private static Markup file(@Nullable String problem) {
        Markup field = Markup.tag("input").with("type", "file").with("accept", "image/jpeg,image/png");
        return FormField.of(PhotosInput.FILE, "The photo", field)
                .hint("A JPEG or PNG file of up to " + Darkroom.MOST_MEGABYTES + " MB.")
                .problem(problem)
                .done();
    }

    /** @param photo that it is about; null for a new one */
    static Markup description(@Nullable UUID photo, String words, Map<String, String> problems) {
        String id = PhotosInput.fieldId(photo);
        return FormField.area("description", "What does it show?", words, 2)
                .withId(id)
                .hint(
                        "It is read out to people who do not see it. For example: “A sunny lounge with six armchairs around a"
                                + " fireplace, and a door to the garden.”")
                .problem(problems.get(id))
                .done();
    }
}
