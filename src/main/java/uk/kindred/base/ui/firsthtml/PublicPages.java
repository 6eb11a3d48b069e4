package uk.kindred.base.ui.firsthtml;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.router.internal.RouteUtil;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Builds public pages from addresses, as the router would, but without a UI. */
class PublicPages {

    /** What an address leads to: a public page, nothing at all, or a view for people who are signed in. */
    enum Audience {
        PUBLIC,
        NOBODY,
        SIGNED_IN
    }

    /** @param root the outermost layout with the page inside */
    record BuiltPage(PageHead head, HasElement root) {}

    private static final Logger LOG = LoggerFactory.getLogger(PublicPages.class);

    private final AutowireCapableBeanFactory beans;

    PublicPages(AutowireCapableBeanFactory beans) {
        this.beans = beans;
    }

    Audience audienceOf(ApplicationRouteRegistry routes, String path) {
        return targetOf(routes, path)
                .map(target -> pageClass(target) == null ? Audience.SIGNED_IN : Audience.PUBLIC)
                .orElse(Audience.NOBODY);
    }

    /** Empty for a view that is not public. */
    Optional<BuiltPage> build(ApplicationRouteRegistry routes, String path, @Nullable String queryString) {
        Location location = new Location(List.of(path.split("/", -1)), QueryParameters.fromString(queryString));
        PageRequest bare = PageRequest.of(location, RouteParameters.empty());
        Optional<NavigationRouteTarget> found = targetOf(routes, path);
        if (found.isEmpty()) {
            return Optional.of(buildError(routes, new NotFoundException(), bare));
        }
        NavigationRouteTarget target = found.get();
        Class<? extends PublicPage> page = pageClass(target);
        if (page == null) {
            return Optional.empty();
        }
        try {
            PageRequest request = PageRequest.of(location, target.getRouteParameters());
            return Optional.of(build(page, target.getRouteTarget().getParentLayouts(), request));
        } catch (RuntimeException failure) {
            // without the query: what people search for says what they need
            LOG.error("Page failed: /{}", path, failure);
            return Optional.of(buildError(routes, failure, bare));
        }
    }

    private BuiltPage buildError(ApplicationRouteRegistry routes, Exception error, PageRequest request) {
        Class<? extends PublicPage> page = routes.getErrorNavigationTarget(error)
                .orElseThrow(() -> new IllegalStateException("no view shows this error", error))
                .getNavigationTarget()
                .asSubclass(PublicPage.class);
        return build(page, RouteUtil.getParentLayoutsForNonRouteTarget(page), request);
    }

    private BuiltPage build(
            Class<? extends PublicPage> pageClass, List<Class<? extends RouterLayout>> layouts, PageRequest request) {
        PublicPage page = beans.createBean(pageClass);
        PageHead head = page.show(request);
        HasElement content = page;
        for (Class<? extends RouterLayout> layoutClass : layouts) {
            RouterLayout layout = beans.createBean(layoutClass);
            if (layout instanceof PageFrame frame) {
                frame.frame(request);
            }
            layout.showRouterLayoutContent(content);
            content = layout;
        }
        return new BuiltPage(head, content);
    }

    private static Optional<NavigationRouteTarget> targetOf(ApplicationRouteRegistry routes, String path) {
        return Optional.of(routes.getNavigationRouteTarget(path)).filter(NavigationRouteTarget::hasTarget);
    }

    private static @Nullable Class<? extends PublicPage> pageClass(NavigationRouteTarget target) {
        Class<? extends Component> view = target.getRouteTarget().getTarget();
        return PublicPage.class.isAssignableFrom(view) ? view.asSubclass(PublicPage.class) : null;
    }
}
