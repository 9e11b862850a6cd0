package io.github.serviceexcellence.testing;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes of a module, and what their static fields hold. */
final class ModuleClasses {
    private final List<Class<?>> classes;

    private ModuleClasses(List<Class<?>> classes) {
        this.classes = classes;
    }

    static ModuleClasses of(Class<?> anchor) {
        try {
            Path code = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(code)) {
                return in(anchor, code);
            }
            try (FileSystem jar = FileSystems.newFileSystem(code)) {
                return in(anchor, jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            throw new AssertionError("cannot read the module of " + anchor, e);
        }
    }

    private static ModuleClasses in(Class<?> anchor, Path code) throws IOException, ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : names(code)) {
            classes.add(Class.forName(name, false, anchor.getClassLoader()));
        }
        return new ModuleClasses(classes);
    }

    private static List<String> names(Path code) throws IOException {
        try (Stream<Path> files = Files.walk(code)) {
            return files.map(file -> code.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .filter(name -> !name.startsWith("META-INF"))
                    .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
                    .toList();
        }
    }

    List<Class<?>> classes() {
        return classes;
    }

    /** What the static fields hold that are of this type, by class and field. */
    <T> List<T> staticValues(Class<T> type) {
        List<T> values = new ArrayList<>();
        for (Class<?> each : classes) {
            for (Field field : each.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && type.isAssignableFrom(field.getType())) {
                    values.add(type.cast(value(field)));
                }
            }
        }
        return values;
    }

    /** What all static fields hold. */
    List<Object> staticValues() {
        return staticValues(Object.class);
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.toString(), e);
        }
    }
}
