package org.evidenceatlas;

import java.util.List;
import java.util.function.UnaryOperator;
import org.evidenceatlas.command.common.Timing;
import org.evidenceatlas.command.common.Wiring;
import org.evidenceatlas.line.Pipeline;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.model.access.AnswerStore;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.machinery.Catalogue;
import org.evidenceatlas.model.page.PageRenderer;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.stage.OutsideDrafter;
import org.evidenceatlas.stage.Proof;
import org.evidenceatlas.stage.WordingRule;
import org.evidenceatlas.stage.examine.Examiner;
import org.evidenceatlas.store.HomeAddress;

/** The program wired as it is, but for where its atlas lives. */
public final class TestAtlas implements Wiring {
    private final Atlas real = new Atlas();
    private final UnaryOperator<HomeAddress> way;
    private final Timing timing;

    public TestAtlas(UnaryOperator<HomeAddress> way) {
        this(way, Timing.real());
    }

    /** With a time of its own. */
    public TestAtlas(UnaryOperator<HomeAddress> way, Timing timing) {
        this.way = way;
        this.timing = timing;
    }

    /** The examination as the program holds it against a model's draft. */
    public static Proof proof(Pack pack) {
        return ExaminerProof.of(new Examiner(pack), pack);
    }

    @Override
    public Timing timing() {
        return timing;
    }

    @Override
    public HomeAddress reached(HomeAddress address) {
        return way.apply(address);
    }

    @Override
    public Pipeline pipeline(Pack pack, SiteConfig site, boolean all) {
        return real.pipeline(pack, site, all);
    }

    @Override
    public OutsideDrafter drafter(Pack pack, ModelAccess access, AnswerStore answers) {
        return real.drafter(pack, access, answers);
    }

    @Override
    public Versions versions(Pack pack) {
        return real.versions(pack);
    }

    @Override
    public PageRenderer renderer(Pack pack, SiteConfig site) {
        return real.renderer(pack, site);
    }

    @Override
    public List<WordingRule> wording(Pack pack) {
        return real.wording(pack);
    }

    @Override
    public Catalogue catalogue(Pack pack, SiteConfig site) {
        return real.catalogue(pack, site);
    }
}
