package org.evidenceatlas;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evidenceatlas.command.Main;
import org.evidenceatlas.command.common.Terminal;
import org.evidenceatlas.command.common.Wiring;
import org.evidenceatlas.line.Pipeline;
import org.evidenceatlas.llm.Models;
import org.evidenceatlas.llm.Time;
import org.evidenceatlas.model.SiteConfig;
import org.evidenceatlas.model.Versions;
import org.evidenceatlas.model.access.AnswerStore;
import org.evidenceatlas.model.access.ModelAccess;
import org.evidenceatlas.model.machinery.Catalogue;
import org.evidenceatlas.model.page.PageRenderer;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.site.EvidencePageRenderer;
import org.evidenceatlas.stage.OutsideDrafter;
import org.evidenceatlas.stage.WordingRule;
import org.evidenceatlas.stage.acquire.Acquirer;
import org.evidenceatlas.stage.assemble.Assembler;
import org.evidenceatlas.stage.draft.asking.ModelDrafter;
import org.evidenceatlas.stage.examine.Examiner;
import org.evidenceatlas.stage.gate.Gate;
import org.evidenceatlas.stage.publish.Publisher;
import org.jspecify.annotations.Nullable;

/** The front door: wires the parts and hands over to the command line. */
public final class Atlas implements Wiring {
    private @Nullable Machinery made;

    Atlas() {}

    /** The stages that read this pack; made once, for they are costly. */
    private Machinery machinery(Pack pack) {
        Machinery known = made;
        if (known == null || !known.pack().hash().equals(pack.hash())) {
            known = Machinery.of(pack);
            made = known;
        }
        return known;
    }

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        if (List.of(args).contains("-v") || List.of(args).contains("--verbose")) {
            System.setProperty("atlas.log", "debug");
        }
        Terminal terminal =
                new Terminal(
                        System.in,
                        stream(FileDescriptor.out),
                        stream(FileDescriptor.err),
                        System.console() != null && System.console().isTerminal());
        System.exit(new Main(new Atlas(), terminal).run(args));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    @Override
    public Pipeline pipeline(Pack pack, SiteConfig site, boolean all) {
        Machinery machinery = machinery(pack);
        return new Pipeline(
                new Acquirer(),
                new Assembler(),
                machinery.classify(),
                machinery.draft(),
                machinery.examine(),
                new Gate(site, all ? Gate.Scope.ALL : Gate.Scope.PACK),
                new Publisher(site));
    }

    @Override
    public OutsideDrafter drafter(Pack pack, ModelAccess access, AnswerStore answers) {
        Machinery machinery = machinery(pack);
        return new ModelDrafter(
                pack,
                machinery.draft(),
                Models.of(access, answers, Time.REAL),
                ExaminerProof.of(machinery.examine(), pack));
    }

    @Override
    public Versions versions(Pack pack) {
        return machinery(pack).versions();
    }

    @Override
    public PageRenderer renderer(Pack pack, SiteConfig site) {
        return new EvidencePageRenderer(pack, site);
    }

    @Override
    public List<WordingRule> wording(Pack pack) {
        return Examiner.wording(pack);
    }

    @Override
    public Catalogue catalogue(Pack pack, SiteConfig site) {
        return machinery(pack).catalogue(pipeline(pack, site, false));
    }
}
