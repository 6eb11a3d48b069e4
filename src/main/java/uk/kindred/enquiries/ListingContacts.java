package uk.kindred.enquiries;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;

/** The contacts that an operator filled in, or that claiming a listing did. */
@Component
class ListingContacts implements EnquiryRecipients {

    private final JdbcClient jdbc;

    ListingContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Contact(long listingId, EmailAddress address) {}

    @Override
    public Map<Long, List<EmailAddress>> of(Collection<Long> listingIds) {
        return jdbc
                .sql(
                        "select listing_id, email from listing_contact where listing_id = any(?) order by listing_id, email")
                .param(listingIds.toArray(Long[]::new))
                .query((row, number) ->
                        new Contact(row.getLong("listing_id"), EmailAddress.parse(row.getString("email"))))
                .list()
                .stream()
                .collect(groupingBy(Contact::listingId, mapping(Contact::address, toList())));
    }
}
