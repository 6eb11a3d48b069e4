package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingDetails.Provider;
import uk.kindred.directory.ListingPage;

/** Who runs the service, and what else they run. */
class ProviderSection extends ListingSection {

    static final int OTHERS_ON_A_PAGE = 10;
    static final String PAGE_PARAMETER = "others";

    /** @param page of the others, from 1 */
    ProviderSection(ListingDetails listing, @Nullable ListingPage others, int page) {
        super("provider", "Who runs it");
        Provider provider = listing.provider();
        if (provider == null) {
            add(new Paragraph(
                    switch (Origin.of(listing)) {
                        case REGISTER -> "Our copy of the register does not name the provider.";
                        case ELSEWHERE -> "Whoever runs it has written this page themselves. No register names them.";
                        case EXAMPLE -> "This example names no provider.";
                    }));
            return;
        }
        add(new Paragraph(
                provider.brand() == null
                        ? provider.name()
                        : provider.name() + ", which trades as " + provider.brand()));
        if (others == null || others.total() == 0) {
            add(new Paragraph("We know of no other service of theirs."));
            return;
        }
        add(new Paragraph(
                "They also run " + others.total() + (others.total() == 1 ? " other service:" : " other services:")));
        UnorderedList list = new UnorderedList();
        list.addClassName("others");
        others.items().forEach(other -> list.add(new ListingLine(other)));
        add(list);
        addPaging(listing.summary().slug(), others.total(), page);
    }

    private void addPaging(String slug, long total, int page) {
        Paragraph paging = new Paragraph();
        paging.addClassNames("paging", "no-print");
        if (page > 1) {
            paging.add(link(slug, page - 1, "Previous services"));
        }
        if ((long) page * OTHERS_ON_A_PAGE < total) {
            paging.add(link(slug, page + 1, "More of their services"));
        }
        if (paging.getComponentCount() > 0) {
            add(paging);
        }
    }

    private static Anchor link(String slug, int page, String words) {
        Anchor link = new Anchor("/listings/" + slug + "?" + PAGE_PARAMETER + "=" + page + "#provider", words);
        link.addClassNames("button", "quiet");
        return link;
    }
}
