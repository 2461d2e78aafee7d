package org.evidenceatlas.house;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * One Java source as the JDK's own parser reads it: enough to hold the house rules.
 *
 * @param file the source, relative to the project
 * @param catches the types caught, as written, with the type they are caught in
 */
public record SourceFile(
        Path file,
        String packageName,
        List<String> lines,
        List<String> imports,
        List<String> packageAnnotations,
        List<Type> types,
        List<Method> methods,
        List<Catch> catches) {

    /** A type: {@code documented} says whether Javadoc stands before it. */
    public record Type(String name, boolean isPublic, boolean isNested, boolean documented) {}

    /** A method or constructor; {@code lines} counts from its first line to its closing brace. */
    public record Method(
            String name, int lines, int parameters, List<String> annotations, boolean ofRecord) {}

    /** A catch of {@code type} in the class {@code in}. */
    public record Catch(String type, String in) {}

    /** All Java sources under these folders, in the order of their paths. */
    public static List<SourceFile> under(String... folders) {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> walk = Files.walk(Path.of(folder))) {
                walk.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
        return parse(files.stream().sorted(Comparator.comparing(Path::toString)).toList());
    }

    /** These sources, parsed only: nothing is resolved or compiled. */
    public static List<SourceFile> parse(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> sources = manager.getJavaFileObjectsFromPaths(files);
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null, manager, null, List.of("-proc:none"), null, sources);
            DocTrees trees = DocTrees.instance(task);
            List<SourceFile> read = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                read.add(new Reader(trees, unit).read());
            }
            return read;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Its package's folder and its name: "line/Runner". */
    public String shortName() {
        String path = file.toString().replace('\\', '/').replaceFirst("\\.java$", "");
        int start = path.lastIndexOf("org/evidenceatlas/");
        return start < 0 ? path : path.substring(start + "org/evidenceatlas/".length());
    }

    private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees trees;
        private final SourcePositions positions;
        private final CompilationUnitTree unit;
        private final List<Type> types = new ArrayList<>();
        private final List<Method> methods = new ArrayList<>();
        private final List<Catch> catches = new ArrayList<>();

        Reader(DocTrees trees, CompilationUnitTree unit) {
            this.trees = trees;
            this.positions = trees.getSourcePositions();
            this.unit = unit;
        }

        SourceFile read() throws IOException {
            scan(unit, null);
            Path file = Path.of(unit.getSourceFile().toUri());
            return new SourceFile(
                    file.startsWith(Path.of("").toAbsolutePath())
                            ? Path.of("").toAbsolutePath().relativize(file)
                            : file,
                    String.valueOf(unit.getPackageName()),
                    Files.readAllLines(file),
                    unit.getImports().stream().map(i -> i.toString().strip()).toList(),
                    annotations(unit.getPackageAnnotations()),
                    types,
                    methods,
                    catches);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            if (!type.getSimpleName().isEmpty()) {
                DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
                types.add(
                        new Type(
                                type.getSimpleName().toString(),
                                type.getModifiers().getFlags().contains(Modifier.PUBLIC),
                                getCurrentPath().getParentPath().getLeaf() instanceof ClassTree,
                                comment != null && !comment.getFirstSentence().isEmpty()));
            }
            return super.visitClass(type, unused);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            ModifiersTree modifiers = method.getModifiers();
            methods.add(
                    new Method(
                            owner.getSimpleName() + "." + method.getName(),
                            line(positions.getEndPosition(unit, method))
                                    - line(positions.getStartPosition(unit, method))
                                    + 1,
                            method.getParameters().size(),
                            annotations(modifiers.getAnnotations()),
                            owner.getKind() == Tree.Kind.RECORD
                                    && method.getName().contentEquals("<init>")));
            return super.visitMethod(method, unused);
        }

        @Override
        public @Nullable Void visitCatch(CatchTree caught, @Nullable Void unused) {
            catches.add(new Catch(caught.getParameter().getType().toString(), enclosing()));
            return super.visitCatch(caught, unused);
        }

        private String enclosing() {
            TreePath path = getCurrentPath();
            while (path.getParentPath() != null && !(path.getLeaf() instanceof ClassTree)) {
                path = path.getParentPath();
            }
            return path.getLeaf() instanceof ClassTree type ? type.getSimpleName().toString() : "";
        }

        private long lineNumber(long position) {
            return unit.getLineMap().getLineNumber(position);
        }

        private int line(long position) {
            return position < 0 ? 0 : (int) lineNumber(position);
        }

        private static List<String> annotations(List<? extends AnnotationTree> all) {
            return all.stream().map(Object::toString).toList();
        }
    }
}
