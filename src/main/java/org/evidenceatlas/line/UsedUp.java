package org.evidenceatlas.line;

import java.util.Optional;

/** Finds used-up memory behind a failure of another name. */
public final class UsedUp {
    private static final String NAME = OutOfMemoryError.class.getName();

    private UsedUp() {}

    /**
     * The lack of memory behind a fault. Where it stopped a class from being set up, Java tells it
     * once, to the thread that came first; to every later one it says that the class cannot be
     * used, and keeps the reason only as words of the cause (JLS 12.4.2, JDK-8048190).
     */
    public static Optional<OutOfMemoryError> behind(Throwable fault) {
        for (Throwable one = fault; one != null; one = one.getCause()) {
            if (one instanceof OutOfMemoryError spent) {
                return Optional.of(spent);
            }
            String words = String.valueOf(one.getMessage());
            if (one instanceof ExceptionInInitializerError && words.contains(NAME)) {
                String reason = words.substring(words.indexOf(NAME) + NAME.length());
                return Optional.of(
                        new OutOfMemoryError(reason.substring(reason.startsWith(": ") ? 2 : 0)));
            }
        }
        return Optional.empty();
    }
}
