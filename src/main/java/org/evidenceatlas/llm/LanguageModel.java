package org.evidenceatlas.llm;

/** A language model that can be asked one thing at a time. Thread-safe; close it. */
public interface LanguageModel extends AutoCloseable {
    /** Its whole name: "ollama:llama3.1". */
    String name();

    /** Asks it. Whatever the provider does is a reply, and nothing of it is an exception. */
    Reply ask(Request request);

    /** What asking has cost so far. */
    Spent spent();

    @Override
    void close();

    /**
     * What was spent in one run.
     *
     * @param requests that were sent, those that failed among them
     * @param tokens as the provider counted them, else as they were guessed
     * @param replayed answers that were there already
     */
    record Spent(int requests, long tokens, int replayed) {}
}
