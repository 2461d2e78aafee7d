package org.evidenceatlas.command.common;

import java.util.List;
import org.evidenceatlas.line.Pipeline;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.model.access.AnswerStore;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.machinery.Catalogue;
import org.evidenceatlas.model.page.PageRenderer;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.OutsideDrafter;
import org.evidenceatlas.stage.WordingRule;
import org.evidenceatlas.store.HomeAddress;

/** How the parts are put together; each is made only when a command asks for it. */
public interface Wiring {
    /** Where an atlas lives, as the commands reach it. */
    default HomeAddress reached(HomeAddress address) {
        return address;
    }

    /** The time by which a server does its daily run. */
    default Timing timing() {
        return Timing.real();
    }

    /**
     * The line for a pack.
     *
     * @param all true where the gate also lets pass what is out of the pack's scope
     */
    Pipeline pipeline(Pack pack, SiteConfig site, boolean all);

    /**
     * A drafter that asks a language model.
     *
     * @param answers where what it says is kept, and found again
     */
    OutsideDrafter drafter(Pack pack, ModelAccess access, AnswerStore answers);

    /** The names of the parts' versions, for a site whose configuration gives no others. */
    Versions versions(Pack pack);

    /** What renders the bytes of a revision. */
    PageRenderer renderer(Pack pack, SiteConfig site);

    /** The rules that look at prose alone, with the pack's words. */
    List<WordingRule> wording(Pack pack);

    /** The machinery as data, for the pages about it. */
    Catalogue catalogue(Pack pack, SiteConfig site);
}
