package uk.kindred.directory.ui.compare;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.directory.ui.AskedListings;
import uk.kindred.directory.ui.cost.CostQuestion;

/**
 * Addresses of comparisons and shortlists: all that either holds.
 *
 * @param near as it was typed, blank for none
 */
record CompareLinks(CostQuestion question, String near) {

    String compare(List<String> ids) {
        return address("/compare", ids);
    }

    String shortlist(List<String> ids) {
        return address("/shortlist", ids);
    }

    private String address(String page, List<String> ids) {
        List<String> parts = new ArrayList<>();
        if (!ids.isEmpty()) {
            parts.add(AskedListings.PARAMETER + "=" + String.join(",", ids));
        }
        if (!question.inUrl().isEmpty()) {
            parts.add(question.inUrl());
        }
        if (!near.isBlank()) {
            parts.add("near=" + URLEncoder.encode(near, StandardCharsets.UTF_8));
        }
        return parts.isEmpty() ? page : page + "?" + String.join("&", parts);
    }
}
