package uk.kindred.reviews;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.People;
import uk.kindred.accounts.PersonDeleted;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.PersonalData;

/**
 * Reviews that were written with the address of somebody's account, for their file. When they leave, nothing tells any more
 * that these are theirs; what they wrote stays until they take it back by its private link.
 */
@Component
class ReviewData implements PersonalData {

    private final ReviewRows rows;
    private final ReviewContacts contacts;
    private final People people;

    ReviewData(ReviewRows rows, ReviewContacts contacts, People people) {
        this.rows = rows;
        this.contacts = contacts;
        this.people = people;
    }

    @Override
    public String section() {
        return "reviews";
    }

    @Override
    public Object of(PersonId person) {
        return rows.list(writtenBy(person)).reversed().stream()
                .map(ReviewData::inWords)
                .toList();
    }

    @EventListener
    void forget(PersonDeleted event) {
        writtenBy(event.person()).forEach(review -> contacts.set(review, null));
    }

    private List<Long> writtenBy(PersonId person) {
        return people.find(person)
                .map(writer -> contacts.listOf(writer.email()))
                .orElse(List.of());
    }

    private static Map<String, Object> inWords(Review review) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("state", review.state().slug());
        details.put("writtenAt", review.madeAt().toString());
        details.put("words", review.content().words());
        details.put("from", review.content().from().code());
        details.put("to", review.content().to().code());
        Map<String, String> answers = new LinkedHashMap<>();
        review.content().answers().forEach((question, answer) -> answers.put(question.slug(), answer.slug()));
        details.put("answers", answers);
        return details;
    }
}
