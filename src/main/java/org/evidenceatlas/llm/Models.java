package org.evidenceatlas.llm;

import org.evidenceatlas.model.access.AnswerStore;
import org.evidenceatlas.model.access.ModelAccess;

/** Makes a language model that can be asked. */
public final class Models {
    private Models() {}

    /** The one that a configuration names; what it says is kept, and replayed where it was. */
    public static LanguageModel of(ModelAccess access, AnswerStore answers, Time time) {
        return new Replaying(new Caller(access, time), answers, access.bounds().answer());
    }
}
