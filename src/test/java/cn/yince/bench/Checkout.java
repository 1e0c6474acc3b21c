package cn.yince.bench;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A built checkout of any age: its classes are its jar's own, and only the three verbs of a press are known of them.
 *
 * @param home its folder
 * @param press its {@code cn.yince.Press}
 * @param units variants of an example of its own
 */
record Checkout(Path home, Object press, List<Path> units) {
    private static final Consumer<Object> SILENT = step -> {};

    /** Opens the jar; the class loader lives as long as the process. */
    static Checkout open(Path home, String example, int variants, Path folder)
            throws IOException, ReflectiveOperationException {
        URL jar = home.resolve("target/yince.jar").toUri().toURL();
        Class<?> type =
                new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader()).loadClass("cn.yince.Press");
        Object press = type.getConstructor(Path.class, Path.class)
                .newInstance(home.resolve("templates"), home.resolve("fonts"));
        return new Checkout(
                home,
                press,
                Variants.write(
                        home.resolve("data-examples").resolve(example), variants, Files.createDirectories(folder)));
    }

    /** Reads, computes and checks. */
    Work compute() {
        return variant -> call("compute", units.get(variant));
    }

    /** Looks at every rule, those of the chapters too. */
    Work check() {
        return variant -> call("check", units.get(variant));
    }

    /** Prints. */
    Work print() {
        return variant -> call("print", units.get(variant));
    }

    /** Prints without what booklets tell screen readers, as presses did that knew nothing of it. */
    Work printUntagged() {
        Checkout untagged = new Checkout(home, untagging(press), units);
        return variant -> untagged.call("print", units.get(variant));
    }

    private static Object untagging(Object press) {
        try {
            ClassLoader classes = press.getClass().getClassLoader();
            Class<?> options = classes.loadClass("cn.yince.Options");
            Object untagged = options.getMethod("untagging")
                    .invoke(options.getField("PLAIN").get(null));
            return press.getClass().getMethod("with", options).invoke(press, untagged);
        } catch (ClassNotFoundException | NoSuchMethodException | NoSuchFieldException e) {
            return press;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] call(String verb, Path unit) {
        Thread.currentThread().setContextClassLoader(press.getClass().getClassLoader());
        for (Method method : press.getClass().getMethods()) {
            if (method.getName().equals(verb) && method.getParameterTypes()[0] == Path.class) {
                try {
                    method.invoke(press, arguments(method, unit));
                    return new byte[0];
                } catch (InvocationTargetException e) {
                    throw new IllegalStateException(home + ": " + verb, e.getCause());
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalStateException(home + " has no " + verb);
    }

    /** Of older presses too: where one wants to know a watermark there is none. */
    private static Object[] arguments(Method method, Path unit) {
        List<Object> arguments = new ArrayList<>(List.of(unit));
        for (Class<?> type : List.of(method.getParameterTypes()).subList(1, method.getParameterCount())) {
            arguments.add(type == Optional.class ? Optional.empty() : SILENT);
        }
        return arguments.toArray();
    }

    /** A command as a clerk types it. */
    List<String> launched(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "JAVA_HOME=" + System.getProperty("java.home"),
                home.resolve("yince").toString()));
        command.addAll(arguments);
        return command;
    }
}
