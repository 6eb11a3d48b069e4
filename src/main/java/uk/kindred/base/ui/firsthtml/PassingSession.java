package uk.kindred.base.ui.firsthtml;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A session that lives for one request, is known to nobody else, and sets no cookie. */
class PassingSession implements HttpSession {

    private final String id = UUID.randomUUID().toString();
    private final long createdAtMillis = System.currentTimeMillis();
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();
    private final ServletContext context;

    PassingSession(ServletContext context) {
        this.context = context;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public long getCreationTime() {
        return createdAtMillis;
    }

    @Override
    public long getLastAccessedTime() {
        return createdAtMillis;
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {
        // it ends with its request, whatever is asked
    }

    @Override
    public int getMaxInactiveInterval() {
        return 1;
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
            return;
        }
        attributes.put(name, value);
        if (value instanceof HttpSessionBindingListener listener) {
            listener.valueBound(new HttpSessionBindingEvent(this, name, value));
        }
    }

    @Override
    public void removeAttribute(String name) {
        Object removed = attributes.remove(name);
        if (removed instanceof HttpSessionBindingListener listener) {
            listener.valueUnbound(new HttpSessionBindingEvent(this, name, removed));
        }
    }

    @Override
    public void invalidate() {
        List.copyOf(attributes.keySet()).forEach(this::removeAttribute);
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
