package uk.kindred.providers.selfservice.ui;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.directory.ListingDetails;
import uk.kindred.providers.numbers.Numbers;

/** How often a listing is found, opened and asked. */
@RestController
@RequestMapping("/provider/listings/{publicId}/numbers")
@OnlyFor(Role.PROVIDER)
class NumbersController {

    private final Desk desk;
    private final Numbers numbers;

    NumbersController(Desk desk, Numbers numbers) {
        this.desk = desk;
        this.numbers = numbers;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable String publicId) {
        ListingDetails listing = desk.listing(publicId);
        return KeptPages.answer(
                listing,
                NumbersPage.TITLE,
                NumbersPage.of(listing, numbers.of(listing.summary().databaseId())),
                HttpStatus.OK);
    }
}
