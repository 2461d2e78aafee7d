package org.evidenceatlas.house;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The drawing of the house: which room may import which, and which library belongs in which room.
 * ARCHITECTURE.md prints it; a new arrow needs a decision record first, and must keep the graph
 * acyclic.
 */
public final class Rooms {
    /** The package all rooms stand in. */
    public static final String HOUSE = "org.evidenceatlas";

    /** {@code stage} means its root, {@code stage.*} its children. */
    private static final String DRAWING =
            """
                    Atlas          : *
                    command        : line stage web site search export cite evaluate prose pack store text model
                    line           : stage stage.* store pack model
                    stage          : model
                    stage.acquire  : stage text pack model pattern
                    stage.assemble : stage text pack model pattern
                    stage.classify : stage text pack model pattern
                    stage.draft    : stage text llm pack model pattern
                    stage.examine  : stage text pack model pattern
                    stage.gate     : stage text pack model pattern
                    stage.publish  : stage text pack model cite pattern
                    web            : site line store model
                    site           : store search cite pack text model pattern
                    evaluate       : stage stage.* pack model
                    prose          : stage text model
                    export         : store cite model
                    search         : embed pack text model pattern
                    embed          : text model
                    cite           : text model pattern
                    store          : text model
                    llm            : text model pattern
                    pack           : text model pattern
                    text           : model pattern
                    model          :
                    pattern        :
                    """;

    private static final Map<String, Set<String>> ARROWS = table(DRAWING);

    /** Library, by the start of its packages, and the rooms that may use it. */
    private static final Map<String, Set<String>> LIBRARIES =
            table(
                    """
                    java.                  : *
                    org.jspecify.          : *
                    org.slf4j.             : Atlas command line web store search embed
                    com.google.re2j.       : pattern
                    com.fasterxml.jackson.annotation. : *
                    com.fasterxml.jackson.dataformat.csv. : stage.acquire
                    com.fasterxml.jackson. : embed stage.acquire stage.draft llm pack cite export store line evaluate site prose
                    com.fasterxml.aalto.   : stage.acquire
                    javax.xml.stream.      : stage.acquire
                    org.codehaus.stax2.    : stage.acquire
                    org.jbibtex.           : stage.acquire
                    javax.sql.             : store
                    org.jdbi.              : store
                    org.flywaydb.          : store
                    org.sqlite.            : store
                    org.postgresql.        : store
                    com.zaxxer.hikari.     : store
                    io.javalin.            : web
                    jakarta.servlet.       : web
                    org.eclipse.jetty.     : web
                    gg.jte.                : site
                    de.undercouch.citeproc. : cite
                    org.apache.lucene.     : search
                    org.tartarus.snowball. : search
                    ai.onnxruntime.        : embed
                    org.commonmark.        : prose pack
                    picocli.               : Atlas command
                    me.tongfei.progressbar. : command
                    ch.qos.logback.        : command
                    """);

    private Rooms() {}

    /** The room a package belongs to: "stage.draft" for {@code org.evidenceatlas.stage.draft.x}. */
    public static String of(String packageName) {
        if (packageName.equals(HOUSE)) {
            return "Atlas";
        }
        String[] parts = packageName.substring(HOUSE.length() + 1).split("\\.", -1);
        return parts[0].equals("stage") && parts.length > 1 ? "stage." + parts[1] : parts[0];
    }

    /** The package in which a room begins. */
    public static String root(String room) {
        return room.equals("Atlas") ? HOUSE : HOUSE + "." + room;
    }

    /** The drawing as text, a row for each room. */
    public static String drawing() {
        return DRAWING.strip();
    }

    /** Whether the drawing has this room. */
    public static boolean isDrawn(String room) {
        return ARROWS.containsKey(room);
    }

    /** Whether a class in one room may import a class in the other. */
    public static boolean mayImport(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        return !to.equals("Atlas") && matches(ARROWS.getOrDefault(from, Set.of()), to);
    }

    /** Whether a room may use the library that a package belongs to; empty if it is on no list. */
    public static Optional<Boolean> mayUse(String room, String libraryPackage) {
        return LIBRARIES.entrySet().stream()
                .filter(library -> (libraryPackage + ".").startsWith(library.getKey()))
                .map(library -> matches(library.getValue(), room))
                .findFirst();
    }

    /** The rooms of the drawing, in its order. */
    public static Set<String> all() {
        return ARROWS.keySet();
    }

    private static boolean matches(Set<String> allowed, String room) {
        return allowed.contains("*")
                || allowed.contains(room)
                || (room.startsWith("stage.") && allowed.contains("stage.*"));
    }

    private static Map<String, Set<String>> table(String rows) {
        return rows.lines()
                .map(row -> row.split(":", 2))
                .collect(
                        Collectors.toMap(
                                row -> row[0].strip(),
                                row -> words(row[1]),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
