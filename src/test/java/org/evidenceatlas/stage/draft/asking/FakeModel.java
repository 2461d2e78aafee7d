package org.evidenceatlas.stage.draft.asking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.evidenceatlas.llm.LanguageModel;
import org.evidenceatlas.llm.Reply;
import org.evidenceatlas.llm.Request;

/** Says what it is told to say, one after the other, the last for ever. */
final class FakeModel implements LanguageModel {
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<Request> asked = new ArrayList<>();

    FakeModel says(String... texts) {
        for (String text : texts) {
            replies.add(new Reply.Answered(text, 1));
        }
        return this;
    }

    FakeModel replies(Reply reply) {
        replies.add(reply);
        return this;
    }

    /** Has nothing left to say. */
    void forget() {
        replies.clear();
    }

    /** What it was asked so far. */
    List<Request> asked() {
        return asked;
    }

    @Override
    public String name() {
        return "ollama:made-up";
    }

    @Override
    public Reply ask(Request request) {
        asked.add(request);
        return replies.size() > 1 ? replies.removeFirst() : replies.getFirst();
    }

    @Override
    public Spent spent() {
        return new Spent(asked.size(), 0, 0);
    }

    @Override
    public void close() {}
}
