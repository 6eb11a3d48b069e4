package uk.kindred.directory.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import uk.kindred.directory.SupportKind;

/** Ways on from what one service costs: who pays, and where it can be part of it, a whole week. */
class WaysToPay extends Paragraph {

    WaysToPay(List<SupportKind> kinds) {
        addClassNames("small", "no-print");
        add(
                new Text("Could the council pay part of it? "),
                new Anchor("/funding", "See what you would pay, and how long money lasts"),
                new Text("."));
        if (!kinds.stream().allMatch(SupportKind::isLivedIn)) {
            Anchor plan = new Anchor("/plan", "Plan a whole week that fits a budget");
            plan.setRouterIgnore(true); // no page of the live application
            add(new Text(" "), plan, new Text("."));
        }
    }
}
