package org.escalation.diagram.expression;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Java methods that expressions may call by name: the public methods of registered classes, receiver first. Among
 * methods of a name the one whose parameters fit the values most closely is called.
 */
public final class Services {

    private record Service(Object target, Method method, Class<?>[] types) {
    }

    private final Map<String, List<Service>> byName = new HashMap<>();

    /**
     * Registers a class; an instance is made for methods that are not static.
     *
     * @throws ReflectiveOperationException when the class needs an instance and none can be made
     */
    public Services register(Class<?> type) throws ReflectiveOperationException {
        Object instance = null;
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass() == Object.class || method.getParameterCount() == 0) {
                continue;
            }
            if (!Modifier.isStatic(method.getModifiers()) && instance == null) {
                instance = type.getConstructor().newInstance();
            }
            Class<?>[] types = method.getParameterTypes();
            for (int i = 0; i < types.length; i++) {
                types[i] = boxed(types[i]);
            }
            byName.computeIfAbsent(method.getName(), key -> new ArrayList<>()).add(new Service(instance, method, types));
        }
        return this;
    }

    /** Names of all services. */
    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /** Whether a service of the name takes so many arguments, the receiver included. */
    public boolean has(String name, int arguments) {
        return byName.getOrDefault(name, List.of()).stream().anyMatch(service -> service.types().length == arguments);
    }

    /** What the best fitting service would give, as a declared type; null when none fits the number of arguments. */
    public Class<?> resultType(String name, int arguments) {
        return byName.getOrDefault(name, List.of()).stream().filter(service -> service.types().length == arguments)
                .map(service -> service.method().getReturnType()).findFirst().orElse(null);
    }

    /**
     * Calls the service that fits the values.
     *
     * @param values receiver and arguments
     * @return its result, or {@link Nothing#NOTHING} when no service fits
     * @throws EvaluationException when the service fails
     */
    public Object call(String name, Object[] values) {
        Service best = best(byName.getOrDefault(name, List.of()), values);
        if (best == null) {
            return Nothing.NOTHING;
        }
        try {
            return best.method().invoke(best.target(), values);
        } catch (InvocationTargetException e) {
            throw new EvaluationException("The service " + name + " failed: " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new EvaluationException("The service " + name + " may not be called; its class must be public.", e);
        }
    }

    private static Service best(List<Service> services, Object[] values) {
        Service best = null;
        for (Service service : services) {
            if (fits(service.types(), values) && (best == null || closer(service.types(), best.types()))) {
                best = service;
            }
        }
        return best;
    }

    private static boolean fits(Class<?>[] types, Object[] values) {
        if (types.length != values.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (values[i] != null && !types[i].isInstance(values[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean closer(Class<?>[] types, Class<?>[] than) {
        for (int i = 0; i < types.length; i++) {
            if (!than[i].isAssignableFrom(types[i])) {
                return false;
            }
        }
        return true;
    }

    private static Class<?> boxed(Class<?> type) {
        if (!type.isPrimitive()) {
            return type;
        }
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }
}
