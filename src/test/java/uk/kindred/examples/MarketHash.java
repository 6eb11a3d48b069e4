package uk.kindred.examples;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.directory.NewListing;

/**
 * Whether two markets are the same: a hash of all that has an order of its own, since sets are told in another order by
 * each run of Java.
 */
final class MarketHash {

    private MarketHash() {}

    static String of(List<ExampleListing> examples) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (ExampleListing example : examples) {
            NewListing listing = example.listing();
            String text = Stream.of(
                            Stream.of(listing.publicId(), listing.name(), listing.kinds(), listing.needs()),
                            Stream.of(
                                    String.valueOf(listing.postcode()),
                                    String.valueOf(listing.phone()),
                                    String.valueOf(listing.website()),
                                    String.valueOf(listing.beds())),
                            Stream.of(
                                    String.valueOf(example.offer().description()),
                                    example.offer().areaServed(),
                                    String.valueOf(example.offer().availability()),
                                    example.flaws()),
                            example.offer().prices().stream()
                                    .map(item -> item.name()
                                            + item.inWords()
                                            + item.room()
                                            + item.band()
                                            + item.included()
                                            + item.validFrom()
                                            + item.confirmedOn()))
                    .flatMap(each -> each)
                    .map(String::valueOf)
                    .collect(Collectors.joining("|"));
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}
