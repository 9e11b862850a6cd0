package io.github.serviceexcellence.testing;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public API of packages as text: a paragraph for each public or protected type, a line for each member that it declares.
 * Names are short where they are the library's own or come from {@code java.lang} or {@code java.util}.
 */
public final class ApiListing {
    private static final String ROOT = ApiListing.class.getPackageName().replaceFirst("testing$", "");
    private static final Set<Class<?>> IMPLIED = Set.of(Object.class, Enum.class, Record.class);

    private ApiListing() {}

    /**
     * Lists what packages offer.
     *
     * @param anchor any class of the module, to find where its classes are and how to load them
     * @param packages the names of packages of that module
     * @return the same text on every JDK, packages in the order given
     */
    public static String of(Class<?> anchor, List<String> packages) {
        try {
            Path code = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(code)) {
                return list(anchor, code, packages);
            }
            try (FileSystem jar = FileSystems.newFileSystem(code)) {
                return list(anchor, jar.getPath("/"), packages);
            }
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            throw new AssertionError("cannot read the module of " + anchor, e);
        }
    }

    private static String list(Class<?> anchor, Path code, List<String> packages)
            throws IOException, ClassNotFoundException {
        StringBuilder text = new StringBuilder();
        for (String name : packages) {
            text.append("package ").append(name).append("\n\n");
            for (String type : typesIn(code.resolve(name.replace('.', '/')))) {
                Class<?> found = Class.forName(name + "." + type, false, anchor.getClassLoader());
                if (isVisible(found)) {
                    text.append(describe(found)).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static List<String> typesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return isVisible(type.getModifiers()) && (outer == null || isVisible(outer));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String describe(Class<?> type) {
        String members = members(type.getDeclaredFields(), Field::toGenericString)
                + members(type.getDeclaredConstructors(), Constructor::toGenericString)
                + members(type.getDeclaredMethods(), Method::toGenericString);
        // a member names its declaring type once more
        return shorten(header(type)) + "\n" + shorten(members.replace(" " + type.getTypeName() + ".", " "));
    }

    private static String header(Class<?> type) {
        Type parent = type.getGenericSuperclass();
        // JDK 17 and later ones disagree on this word; the permitted types say as much
        return type.toGenericString().replaceAll("(non-)?sealed ", "")
                + (parent == null || IMPLIED.contains(type.getSuperclass()) ? "" : " extends " + parent.getTypeName())
                + types(type.isInterface() ? " extends " : " implements ", type.getGenericInterfaces())
                + (type.isSealed() ? types(" permits ", type.getPermittedSubclasses()) : "");
    }

    private static String types(String keyword, Type... types) {
        String names = Arrays.stream(types).map(Type::getTypeName).sorted().collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : keyword + names;
    }

    private static <M extends Member> String members(M[] members, Function<M, String> text) {
        return Arrays.stream(members)
                .filter(member -> isVisible(member.getModifiers()) && !member.isSynthetic())
                .map(member -> "    " + text.apply(member) + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    private static String shorten(String text) {
        return text.replace(ROOT, "").replace("java.lang.", "").replace("java.util.", "");
    }
}
