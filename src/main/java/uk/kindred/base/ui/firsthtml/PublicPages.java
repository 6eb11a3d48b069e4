package uk.kindred.base.ui.firsthtml;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.router.internal.RouteUtil;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.CannotCreateTransactionException;
import uk.kindred.base.web.DatabaseAway;

/** Builds public pages from addresses, as the router would, but without a UI. */
class PublicPages {

    /** What an address leads to: a public page, a page with forms, nothing at all, or a view that is only ever live. */
    enum Audience {
        PUBLIC,
        FORM,
        NOBODY,
        LIVE
    }

    /**
     * @param root the outermost layout with the page inside
     * @param still whether no live page takes its place
     */
    record BuiltPage(PageHead head, HasElement root, boolean still) {}

    private static final Logger LOG = LoggerFactory.getLogger(PublicPages.class);

    private final AutowireCapableBeanFactory beans;

    /** The same judge that Flow has for live views. */
    private final AccessAnnotationChecker access = new AccessAnnotationChecker();

    PublicPages(AutowireCapableBeanFactory beans) {
        this.beans = beans;
    }

    Audience audienceOf(ApplicationRouteRegistry routes, String path) {
        return targetOf(routes, path)
                .map(target -> audienceOf(pageClass(target)))
                .orElse(Audience.NOBODY);
    }

    private static Audience audienceOf(@Nullable Class<? extends PublicPage> page) {
        if (page == null) {
            return Audience.LIVE;
        }
        return FormPage.class.isAssignableFrom(page) ? Audience.FORM : Audience.PUBLIC;
    }

    /** Empty for a view that is only ever live. */
    Optional<BuiltPage> build(
            ApplicationRouteRegistry routes, String path, @Nullable String queryString, HttpServletRequest asked) {
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
        if (!access.hasAccess(page, asked)) {
            return Optional.of(buildError(routes, new AccessDeniedException(), bare));
        }
        try {
            PageRequest request = PageRequest.of(location, target.getRouteParameters());
            return Optional.of(build(page, target.getRouteTarget().getParentLayouts(), request));
        } catch (NotFoundException absent) {
            return Optional.of(buildError(routes, absent, bare));
        } catch (RuntimeException failure) {
            // without the query: what people search for says what they need
            LOG.error("Page failed: /{}", path, failure);
            return Optional.of(buildError(routes, shownAs(failure), bare));
        }
    }

    /** However a database shows that it is away: one page tells it, and that it passes. */
    private static RuntimeException shownAs(RuntimeException failure) {
        return DatabaseAway.caused(failure)
                ? new CannotCreateTransactionException("PostgreSQL is away", failure)
                : failure;
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
        return new BuiltPage(head, content, page instanceof StillPage);
    }

    private static Optional<NavigationRouteTarget> targetOf(ApplicationRouteRegistry routes, String path) {
        return Optional.of(routes.getNavigationRouteTarget(path)).filter(NavigationRouteTarget::hasTarget);
    }

    private static @Nullable Class<? extends PublicPage> pageClass(NavigationRouteTarget target) {
        Class<? extends Component> view = target.getRouteTarget().getTarget();
        return PublicPage.class.isAssignableFrom(view) ? view.asSubclass(PublicPage.class) : null;
    }
}
