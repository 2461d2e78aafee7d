package org.evidenceatlas.stage.draft.asking;

import java.util.List;
import org.evidenceatlas.model.Flag;
import org.evidenceatlas.model.draft.Draft;
import org.evidenceatlas.stage.Proof;

/** The same checks in a later version. */
record Newer(Proof proof) implements Proof {
    @Override
    public String version() {
        return proof.version() + ", later";
    }

    @Override
    public List<Flag> against(Draft draft) {
        return proof.against(draft);
    }

    @Override
    public List<Flag> steering(Draft draft) {
        return proof.steering(draft);
    }
}
