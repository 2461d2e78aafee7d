package org.evidenceatlas.command.drafting;

import java.util.List;
import java.util.Optional;
import org.evidenceatlas.command.common.Common;
import org.evidenceatlas.command.common.WrongUse;
import org.evidenceatlas.model.access.ModelAccess;
import picocli.CommandLine.Option;

/**
 * The option that says who drafts. A configuration alone never lets a model be asked: whoever wants
 * that says so.
 */
public final class Drafters {
    private static final String LLM = "llm";

    @Option(
            names = "--drafter",
            paramLabel = "builtin|llm",
            defaultValue = "builtin",
            description =
                    "Who drafts: the built-in drafter, or the language model that the configuration"
                            + " names. Default: ${DEFAULT-VALUE}.")
    private String drafter = "builtin";

    /** How the model may be asked, where one is to draft. */
    public Optional<ModelAccess> model(Common common) {
        WrongUse.unlessOneOf(List.of("builtin", LLM), "--drafter", drafter);
        return drafter.equals(LLM) ? Optional.of(common.model()) : Optional.empty();
    }
}
