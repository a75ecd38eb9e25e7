package org.escalation.diagram.expression;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * Java methods that expressions may call by name: the public methods of registered classes, receiver first. Among
 * methods of a name the one whose parameters fit the values most closely is called.
 *
 * <p>A service is a pure function of the elements it is given and what it reaches from them; it keeps nothing between
 * calls. While a diagram is made, it gets stand-ins of model elements that have all their interfaces, so that what it reads
 * is known and it need not be called again after changes elsewhere. A service that cannot work with stand-ins, for example
 * because it casts to an implementation class, or gives another result with them, is noticed in its first calls; it gets
 * the elements themselves and is called again after every change.
 *
 * <p>A service that takes nothing but the root of a model answers a question about the whole model: it is called once, and its
 * answer kept until something that it read changes. What many elements need to know is best asked that way.
 */
public final class Services {

    private static final int CHECKED_CALLS = 8;

    private static final class Service {
        final Object target;
        final Method method;
        final Class<?>[] types;
        volatile boolean trackable;
        volatile int calls;

        Service(Object target, Method method, Class<?>[] types) {
            this.target = target;
            this.method = method;
            this.types = types;
            this.trackable = Arrays.stream(types).noneMatch(type -> EObject.class.isAssignableFrom(type) && !type.isInterface());
        }

        Class<?>[] types() {
            return types;
        }

        Method method() {
            return method;
        }
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
        return invoke(best, values);
    }

    /**
     * Calls the service that fits the values and tells a tracker what it reads.
     *
     * @param tracker null for none
     */
    public Object call(String name, Object[] values, ReadTracker tracker) {
        Service best = best(byName.getOrDefault(name, List.of()), values);
        if (best == null) {
            return Nothing.NOTHING;
        }
        if (tracker == null) {
            return invoke(best, values);
        }
        if (values.length == 1 && values[0] instanceof EObject root && root.eContainer() == null) {
            return tracker.answer(name, root, () -> callTracked(best, values, tracker));
        }
        return callTracked(best, values, tracker);
    }

    private static Object callTracked(Service best, Object[] values, ReadTracker tracker) {
        if (best.trackable) {
            try {
                Object result = tracked(best, values, tracker);
                if (best.calls >= CHECKED_CALLS || isSame(result, invoke(best, values))) {
                    best.calls++;
                    return result;
                }
            } catch (EvaluationException e) {
                // it may fail because of the stand-ins: what it does with the elements themselves decides
            }
            Object result = invokeUntracked(best, values, tracker);
            best.trackable = false;
            return result;
        }
        return invokeUntracked(best, values, tracker);
    }

    private static Object invokeUntracked(Service service, Object[] values, ReadTracker tracker) {
        tracker.readEverything();
        return invoke(service, values);
    }

    private static Object tracked(Service service, Object[] values, ReadTracker tracker) {
        TrackedModel model = new TrackedModel(tracker);
        Object[] wrapped = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            wrapped[i] = model.wrap(values[i]);
        }
        return TrackedModel.unwrap(invoke(service, wrapped));
    }

    private static boolean isSame(Object a, Object b) {
        if (a instanceof Collection<?> x && b instanceof Collection<?> y) {
            return Arrays.equals(x.toArray(), y.toArray());
        }
        return Objects.equals(a, b);
    }

    private static Object invoke(Service service, Object[] values) {
        String name = service.method.getName();
        try {
            return service.method.invoke(service.target, values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof VirtualMachineError fatal && !(fatal instanceof StackOverflowError)) {
                throw fatal;
            }
            throw new EvaluationException("The service " + name + " failed: " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new EvaluationException("The service " + name + " may not be called; its class must be public.", e);
        } catch (IllegalArgumentException e) {
            throw new EvaluationException("The service " + name + " does not take the values it was given.", e);
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
