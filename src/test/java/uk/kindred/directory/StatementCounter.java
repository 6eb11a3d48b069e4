package uk.kindred.directory;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that reach PostgreSQL, to tell whether one more listing means one more of them. */
class StatementCounter implements BeanPostProcessor {

    private static final AtomicInteger COUNT = new AtomicInteger();

    static int during(Runnable action) {
        int before = COUNT.get();
        action.run();
        return COUNT.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? proxy(DataSource.class, source) : bean;
    }

    private static <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(target, method, arguments)));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement") || method.getName().equals("createStatement")) {
            COUNT.incrementAndGet();
        }
        try {
            Object result = method.invoke(target, arguments);
            return result instanceof Connection connection && method.getName().equals("getConnection")
                    ? proxy(Connection.class, connection)
                    : result;
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
