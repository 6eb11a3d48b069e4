package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offers;
import uk.kindred.pricing.Plausibility;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.providers.selfservice.Edited;
import uk.kindred.providers.selfservice.Fingerprints;
import uk.kindred.providers.selfservice.PriceNames;

/** A listing's prices, one by one. An unusual one is asked about, and taken only when its sender says that it is meant. */
@RestController
@RequestMapping("/provider/listings/{publicId}/prices")
@OnlyFor(Role.PROVIDER)
class PricesController {

    private static final Map<String, String> TOLD = Map.of(
            "saved", "The price is saved. People see it from now on.",
            "ended", "The price ends on that day.",
            "same", "That price stood so already.",
            "gone", "Somebody else has changed that price meanwhile. See below how it stands now.",
            "day", "That is no day. One looks like 31 March 2027.");

    private final Desk desk;
    private final PriceEdits prices;
    private final Offers offers;

    PricesController(Desk desk, PriceEdits prices, Offers offers) {
        this.desk = desk;
        this.prices = prices;
        this.offers = offers;
    }

    @GetMapping
    ResponseEntity<String> all(
            @PathVariable String publicId, @RequestParam(defaultValue = "") String told, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        Main page = PricesPage.all(listing, TOLD.get(told), desk.today(), FormCheck.secret(request));
        return KeptPages.answer(listing, "Prices", page, HttpStatus.OK);
    }

    @GetMapping("/new")
    ResponseEntity<String> fresh(
            @PathVariable String publicId, @RequestParam(defaultValue = "") String what, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        return PriceWhat.findBySlug(what)
                .map(known -> new Shown(listing, "/prices/new", PriceInput.fresh(known, desk.today())))
                .map(shown -> shown.answer(Map.of(), null, null, HttpStatus.OK, request))
                .orElseGet(() -> KeptPages.answer(listing, "New price", PricesPage.choose(listing), HttpStatus.OK));
    }

    @PostMapping("/new")
    ResponseEntity<String> add(@PathVariable String publicId, HttpServletRequest request) {
        return save(desk.listing(publicId), null, request);
    }

    @GetMapping("/{key}")
    ResponseEntity<String> form(@PathVariable String publicId, @PathVariable String key, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        return PriceEdits.find(listing.offer(), key)
                .map(price -> new Shown(listing, "/prices/" + key, PriceInput.of(price)))
                .map(shown -> shown.answer(Map.of(), null, null, HttpStatus.OK, request))
                .orElseGet(() -> KeptPages.seeOther(KeptPages.address(listing, "/prices?told=gone")));
    }

    @PostMapping("/{key}")
    ResponseEntity<String> change(@PathVariable String publicId, @PathVariable String key, HttpServletRequest request) {
        return save(desk.listing(publicId), key, request);
    }

    @PostMapping("/{key}/end")
    ResponseEntity<String> end(
            @PathVariable String publicId, @PathVariable String key, @RequestParam(defaultValue = "") String until) {
        ListingDetails listing = desk.listing(publicId);
        Optional<LocalDate> lastDay = Reading.day(until);
        String told = lastDay.isEmpty()
                ? "day"
                : prices.end(listing, desk.by(), key, lastDay.get(), desk.keeping(listing)) instanceof Edited.Saved
                        ? "ended"
                        : "gone";
        return KeptPages.seeOther(KeptPages.address(listing, "/prices?told=" + told));
    }

    /** @param key of the price to change; null for a new one */
    private ResponseEntity<String> save(ListingDetails listing, @Nullable String key, HttpServletRequest request) {
        Typed typed = Typed.of(request);
        PriceWhat what = PriceWhat.findBySlug(typed.line("what")).orElse(PriceWhat.EXTRA);
        PriceInput input = withSuggestion(PriceInput.of(what, typed), typed.line("instead"));
        Shown shown = new Shown(listing, "/prices/" + (key == null ? "new" : key), input);
        Map<String, String> problems = new LinkedHashMap<>();
        PriceItem price = input.read(desk.keeping(listing), problems).orElse(null);
        if (price == null) {
            return shown.answer(problems, null, null, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        Plausibility question =
                offers.question(listing.summary(), List.of(price)).getFirst();
        if (question.isQuestioned() && !input.isSure()) {
            problems.put("sure", "Say whether the price is right: it is unusual.");
            return shown.answer(problems, question, null, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        try {
            Edited edited =
                    key == null ? prices.add(listing, desk.by(), price) : prices.change(listing, desk.by(), key, price);
            return switch (edited) {
                case Edited.Saved saved ->
                    KeptPages.seeOther(
                            KeptPages.address(listing, "/prices?told=" + (saved.changed() ? "saved" : "same")));
                case Edited.Meanwhile meanwhile -> choice(meanwhile.now(), key, price, input, request);
            };
        } catch (IllegalArgumentException refused) {
            problems.put(KeptPages.FORM, String.valueOf(refused.getMessage()));
            return shown.answer(problems, null, null, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
    }

    /** Mine beside what is saved by now: pressing the button again puts mine in its place. */
    private ResponseEntity<String> choice(
            ListingDetails now, @Nullable String key, PriceItem mine, PriceInput input, HttpServletRequest request) {
        Optional<PriceEdits.Replaced> replaced = key == null ? Optional.empty() : prices.findReplaced(now, key);
        Optional<PriceItem> theirs =
                key == null ? PriceEdits.findRival(now.offer(), mine) : replaced.flatMap(PriceEdits.Replaced::price);
        String who = replaced.map(by -> desk.who(by.by())).orElse("Somebody");
        String rest = theirs.map(price -> "/prices/" + Fingerprints.of(price)).orElse("/prices/new");
        String lead = theirs.map(price -> key == null
                        ? "There is such a price already: " + PriceNames.whole(price)
                                + ". Save yours in its place below, or go back and leave it as it is."
                        : who
                                + " changed this price while you did. Both are here: save yours in its place below, change"
                                + " it first, or go back and leave theirs.")
                .orElse(who + " ended this price while you changed it. Save yours below as a new price, or go back"
                        + " and leave it.");
        return new Shown(now, rest, input)
                .answer(
                        Map.of(),
                        null,
                        Both.panel(
                                lead,
                                input.byLabel(),
                                theirs.map(price -> PriceInput.of(price).byLabel())
                                        .orElse(Map.of())),
                        HttpStatus.CONFLICT,
                        request);
    }

    private static PriceInput withSuggestion(PriceInput input, String instead) {
        String[] parts = instead.split(" ");
        return parts.length == 2 && parts[0].matches("\\d{1,11}")
                ? PriceUnit.findBySlug(parts[1])
                        .map(unit -> input.suggested(Long.parseLong(parts[0]), unit))
                        .orElse(input)
                : input;
    }

    /** The form as it is to be shown. @param rest its address below the listing's */
    private record Shown(ListingDetails listing, String rest, PriceInput input) {

        ResponseEntity<String> answer(
                Map<String, String> problems,
                @Nullable Plausibility question,
                @Nullable Component above,
                HttpStatus status,
                HttpServletRequest request) {
            String address = KeptPages.address(listing, rest);
            Main page = KeptPages.page(listing, input.what().label(), address, problems, above);
            page.add(
                    PriceForm.of(
                            address,
                            input,
                            problems,
                            question,
                            listing.summary().kinds(),
                            FormCheck.secret(request)),
                    KeptPages.link("Back to all prices", KeptPages.address(listing, "/prices")));
            return KeptPages.answer(listing, input.what().label(), page, status);
        }
    }
}
