package org.evidenceatlas.stage.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.model.record.SourceRecord;
import org.evidenceatlas.model.study.Study;
import org.evidenceatlas.stage.Outcome;
import org.evidenceatlas.stage.Stage;
import org.evidenceatlas.stage.assemble.group.Documents;
import org.evidenceatlas.stage.assemble.group.Group;
import org.evidenceatlas.stage.assemble.group.Grouping;

/**
 * Makes studies of records: first all records into clusters, then each cluster into its study. A
 * pure function; thread-safe. Open to a test that tries the line with a changed one.
 */
public class Assembler implements Stage<Cluster, Study> {
    @Override
    public String name() {
        return "assemble";
    }

    @Override
    public String version() {
        return "5";
    }

    /**
     * Joins the records of each study and gives each its neighbourhood, in the order of the ids;
     * the order of the records makes no difference.
     *
     * @param issuedSlugs study id to slug, of every study ever published
     */
    public List<Cluster> clusters(Holdings holdings, Map<String, String> issuedSlugs) {
        List<Group> groups = Grouping.of(holdings.records(), holdings.testimonies());
        List<Group> studies = groups.stream().filter(group -> group.notice() == null).toList();
        Map<Group, String> slugs = Slugs.of(studies, issuedSlugs);
        Neighbourhood around = new Neighbourhood(groups, holdings, slugs);
        List<Cluster> clusters = new ArrayList<>();
        for (Group group : groups) {
            clusters.add(
                    new Cluster(
                            group.id(),
                            slugs.getOrDefault(group, ""),
                            group.records(),
                            around.signals(group),
                            around.testimonies(group),
                            around.asked(group),
                            around.family(group),
                            around.notice(group, slugs)));
        }
        return clusters;
    }

    @Override
    public Outcome<Study> apply(Cluster cluster) {
        if (cluster.notice() != null) {
            return new Outcome.Withheld<>(name(), cluster.notice());
        }
        List<List<SourceRecord>> documents = Documents.of(cluster.records());
        List<SourceRecord> first = documents.getFirst();
        Standing standing = Standing.of(first, cluster.testimonies(), cluster.asked());
        return new Outcome.Made<>(
                new Study(
                        cluster.id(),
                        cluster.slug(),
                        Documents.report(first),
                        documents.stream().skip(1).map(Documents::report).toList(),
                        Texts.of(first),
                        standing.status(cluster.signals()),
                        cluster.family(),
                        Documents.fullText(first),
                        standing.bibliographies()));
    }
}
