package io.github.serviceexcellence.examples.quickstart;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What is public has a comment, with each parameter and what is returned; but a record tells its components once, and its compact
 * constructor does not repeat them. (The compiler's own check would ask for them twice.)
 */
final class Documentation {
    private Documentation() {}

    /**
     * Looks through packages.
     *
     * @param packages the folders with their sources
     * @return what lacks a comment or a part of it, a line each
     */
    static List<String> gaps(List<Path> packages) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = new ArrayList<>();
            for (Path folder : packages) {
                sources.addAll(in(folder));
            }
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            Scanner scanner = new Scanner(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                scanner.scan(unit, null);
            }
            return scanner.gaps;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees docs;
        private final List<String> gaps = new ArrayList<>();

        Scanner(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            if (isVisible(type.getModifiers().getFlags())) {
                List<String> parameters = type.getTypeParameters().stream()
                        .map(parameter -> "<" + parameter.getName() + ">")
                        .collect(Collectors.toCollection(ArrayList::new));
                if (type.getKind() == Tree.Kind.RECORD) {
                    components(type)
                            .forEach(component ->
                                    parameters.add(component.getName().toString()));
                }
                check(type.getSimpleName().toString(), parameters, false);
                return super.visitClass(type, unused);
            }
            return null;
        }

        /** Fields of a record that are not static are its components. */
        private static Stream<VariableTree> components(ClassTree type) {
            return type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC));
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            boolean inherits = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            ClassTree owner = owner();
            boolean constructor = method.getReturnType() == null;
            // the compiler adds the constructor of a record or enum, at the place of its type
            boolean ofCompiler =
                    constructor && docs.getDocCommentTree(getCurrentPath()) == null && isImplied(owner, method);
            if (isVisible(method.getModifiers().getFlags()) && !inherits && !ofCompiler) {
                boolean compact = constructor && owner.getKind() == Tree.Kind.RECORD && isCanonical(owner, method);
                List<String> parameters = new ArrayList<>();
                if (!compact) {
                    method.getTypeParameters().forEach(parameter -> parameters.add("<" + parameter.getName() + ">"));
                    method.getParameters()
                            .forEach(parameter ->
                                    parameters.add(parameter.getName().toString()));
                }
                boolean returns =
                        !constructor && !String.valueOf(method.getReturnType()).equals("void");
                check(owner.getSimpleName() + "." + method.getName(), parameters, returns);
            }
            // what stands inside a method is nobody else's matter
            return null;
        }

        private boolean isImplied(ClassTree owner, MethodTree method) {
            return docs.getSourcePositions().getStartPosition(getCurrentPath().getCompilationUnit(), method)
                    == docs.getSourcePositions()
                            .getStartPosition(getCurrentPath().getCompilationUnit(), owner);
        }

        /** Another constructor may have parameters of the same names. */
        private static boolean isCanonical(ClassTree owner, MethodTree constructor) {
            return typed(constructor.getParameters().stream()).equals(typed(components(owner)));
        }

        private static List<String> typed(Stream<? extends VariableTree> variables) {
            return variables
                    .map(variable -> variable.getType() + " " + variable.getName())
                    .toList();
        }

        @Override
        public @Nullable Void visitVariable(VariableTree field, @Nullable Void unused) {
            boolean component = owner().getKind() == Tree.Kind.RECORD
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
            if (isVisible(field.getModifiers().getFlags()) && !component) {
                check(owner().getSimpleName() + "." + field.getName(), List.of(), false);
            }
            return null;
        }

        private ClassTree owner() {
            TreePath path = getCurrentPath().getParentPath();
            while (!(path.getLeaf() instanceof ClassTree)) {
                path = path.getParentPath();
            }
            return (ClassTree) path.getLeaf();
        }

        private boolean isVisible(Set<Modifier> modifiers) {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            boolean inInterface = parent instanceof ClassTree outer && outer.getKind() == Tree.Kind.INTERFACE;
            return modifiers.contains(Modifier.PUBLIC)
                    || modifiers.contains(Modifier.PROTECTED)
                    || (inInterface && !modifiers.contains(Modifier.PRIVATE));
        }

        private void check(String what, List<String> parameters, boolean returns) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            if (comment == null || comment.getFullBody().isEmpty()) {
                gaps.add(what + " has no comment");
                return;
            }
            List<String> told = comment.getBlockTags().stream()
                    .filter(ParamTree.class::isInstance)
                    .map(ParamTree.class::cast)
                    .map(tag -> tag.isTypeParameter()
                            ? "<" + tag.getName() + ">"
                            : tag.getName().toString())
                    .toList();
            if (!told.equals(parameters) && !(told.containsAll(parameters) && told.size() == parameters.size())) {
                gaps.add(what + " tells the parameters " + told + ", it has " + parameters);
            }
            boolean toldReturn = comment.getBlockTags().stream().anyMatch(tag -> tag.getKind() == DocTree.Kind.RETURN);
            if (toldReturn != returns) {
                gaps.add(what + (returns ? " does not tell what it returns" : " tells of something to return"));
            }
        }
    }
}
