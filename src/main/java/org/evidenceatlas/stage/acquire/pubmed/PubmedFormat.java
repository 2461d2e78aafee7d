package org.evidenceatlas.stage.acquire.pubmed;

import java.io.InputStream;
import org.evidenceatlas.stage.Intake;
import org.evidenceatlas.stage.acquire.format.Format;
import org.evidenceatlas.stage.acquire.xml.Ahead;
import org.evidenceatlas.stage.acquire.xml.Limits;

/** PubMed XML in files: efetch answers, NLM's baseline and update files. */
public record PubmedFormat(Limits limits) implements Format {
    @Override
    public String name() {
        return PubmedXml.FORMAT;
    }

    @Override
    public boolean opens(String head) {
        return head.contains("<PubmedArticle") || head.contains("<PubmedBookArticle");
    }

    @Override
    public void read(String origin, InputStream bytes, Intake intake) {
        try (Ahead plain = new Ahead(bytes, limits)) {
            new PubmedXml(limits, new PubmedTaking(origin, intake)).read(origin, plain);
        }
    }
}
