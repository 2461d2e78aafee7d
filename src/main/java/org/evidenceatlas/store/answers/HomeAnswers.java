package org.evidenceatlas.store.answers;

import java.util.Optional;
import org.evidenceatlas.model.access.AnswerStore;
import org.evidenceatlas.store.database.Database;

/** The answers in a home; the database itself refuses to change or delete one. Thread-safe. */
public final class HomeAnswers implements AnswerStore {
    private final Database database;

    /** Those in this database. */
    public HomeAnswers(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> kept(String request) {
        return database.with(
                handle ->
                        handle.createQuery("select answer from answer where request = ?")
                                .bind(0, request)
                                .mapTo(String.class)
                                .findOne());
    }

    @Override
    public void keep(String request, String model, String answer) {
        database.transaction(
                () ->
                        database.with(
                                handle ->
                                        handle.execute(
                                                "insert into answer (request, model, answer) values"
                                                        + " (?, ?, ?) on conflict do nothing",
                                                request,
                                                model,
                                                answer)));
    }
}
