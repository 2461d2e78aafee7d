package org.evidenceatlas.store.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidenceatlas.model.HomeProblem;
import org.postgresql.Driver;

/**
 * The address of a PostgreSQL database, taken apart so that user and password are never in what is
 * shown, logged or handed on.
 */
public final class PostgresAddress {
    /** How such an address begins. */
    public static final String PREFIX = "jdbc:postgresql:";

    private final String url;
    private final Optional<String> user;
    private final Optional<String> password;

    private PostgresAddress(String url, Optional<String> user, Optional<String> password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * Reads an address such as {@code jdbc:postgresql://host:5432/atlas?user=atlas}; user and
     * password may also stand before the host: {@code //user:password@host/atlas}.
     *
     * @throws HomeProblem for any other text, which is not repeated: it may hold a password
     */
    public static PostgresAddress parse(String text) {
        try {
            PostgresAddress read = read(text.strip());
            if (text.strip().startsWith(PREFIX) && Driver.parseURL(read.url, null) != null) {
                return read;
            }
        } catch (IllegalArgumentException unreadable) {
            // Its message would repeat the address; the one below does not.
        }
        throw new HomeProblem(
                "ATLAS_DB is not the address of a PostgreSQL database (it is not shown here, for it"
                        + " may hold a password). Give one of this form:"
                        + " ATLAS_DB=jdbc:postgresql://localhost:5432/atlas?user=atlas, with the"
                        + " password in ~/.pgpass. Without ATLAS_DB the atlas is a file in its home.");
    }

    private static PostgresAddress read(String given) {
        int question = given.indexOf('?');
        String front = question < 0 ? given : given.substring(0, question);
        Optional<String> user = Optional.empty();
        Optional<String> password = Optional.empty();
        int at = front.lastIndexOf('@');
        if (at >= 0 && front.startsWith(PREFIX + "//")) {
            String[] login = front.substring(PREFIX.length() + 2, at).split(":", 2);
            user = Optional.of(decoded(plain(login[0])));
            password = login.length == 2 ? Optional.of(decoded(plain(login[1]))) : password;
            front = PREFIX + "//" + front.substring(at + 1);
        }
        List<String> rest = new ArrayList<>();
        for (String pair :
                question < 0 ? new String[0] : given.substring(question + 1).split("&", -1)) {
            String value = decoded(pair.substring(pair.indexOf('=') + 1));
            switch (pair.substring(0, Math.max(0, pair.indexOf('=')))) {
                case "user" -> user = Optional.of(value);
                case "password" -> password = Optional.of(value);
                default -> rest.add(pair);
            }
        }
        String query = rest.isEmpty() ? "" : "?" + String.join("&", rest);
        return new PostgresAddress(front + query, user, password);
    }

    /** Before the host a "+" is a "+"; only among parameters it is a space. */
    private static String plain(String login) {
        return login.replace("+", "%2B");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    String url() {
        return url;
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }

    /** Whether the address sets a parameter of the driver itself. */
    boolean says(String parameter) {
        return url.contains("?" + parameter + "=") || url.contains("&" + parameter + "=");
    }

    /** Server and database alone. */
    String shown() {
        int question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }

    @Override
    public String toString() {
        return shown();
    }
}
