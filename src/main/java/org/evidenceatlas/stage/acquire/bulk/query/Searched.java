package org.evidenceatlas.stage.acquire.bulk.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evidenceatlas.stage.acquire.xml.Element;
import org.evidenceatlas.stage.acquire.xml.Node;

/**
 * One PubMed record as a query sees it: each part as texts, each text as words. Words in a row
 * never reach from one text into the next.
 */
public final class Searched {
    private final Map<Part, List<List<String>>> texts = new EnumMap<>(Part.class);

    private Searched() {}

    /** The parts of a PubmedArticle or PubmedBookArticle. */
    public static Searched of(Element record) {
        Searched made = new Searched();
        made.collect(record);
        return made;
    }

    List<List<String>> texts(Part part) {
        return texts.getOrDefault(part, List.of());
    }

    private void collect(Element element) {
        for (Node node : element.content()) {
            if (node instanceof Element child) {
                take(child);
            }
        }
    }

    private void take(Element element) {
        switch (element.name()) {
            case "ArticleTitle" -> add(Part.TITLE, element);
            case "BookTitle", "CollectionTitle" -> add(Part.COLLECTION, element);
            case "Abstract" -> element.all("AbstractText").forEach(one -> add(Part.ABSTRACT, one));
            case "OtherAbstract" ->
                    element.all("AbstractText").forEach(one -> add(Part.OTHER_ABSTRACT, one));
            case "Keyword" -> add(Part.KEYWORD, element);
            case "MeshHeading" -> heading(element);
            case "PublicationType" -> add(Part.TYPE, element);
            case "NameOfSubstance", "SupplMeshName" -> add(Part.SUBSTANCE, element);
            case "VernacularTitle" -> add(Part.VERNACULAR, element);
            case "Language" -> add(Part.LANGUAGE, element);
            case "PersonalNameSubject", "CollectiveName" -> add(Part.NAME, element);
            case "PMID" -> own(element);
            // What stands below these is about other papers.
            case "CommentsCorrectionsList", "ReferenceList" -> {}
            default -> collect(element);
        }
    }

    /** The first is the record's own. */
    private void own(Element pmid) {
        if (texts(Part.PMID).isEmpty()) {
            add(Part.PMID, pmid);
        }
    }

    private void heading(Element heading) {
        for (Element descriptor : heading.all("DescriptorName")) {
            boolean major = isMajor(descriptor);
            add(Part.MESH, descriptor);
            for (Element qualifier : heading.all("QualifierName")) {
                List<String> both = new ArrayList<>(words(descriptor));
                both.addAll(words(qualifier));
                texts(Part.MESH, both);
                if (isMajor(qualifier)) {
                    texts(Part.MAJOR_MESH, both);
                    major = true;
                }
            }
            if (major) {
                add(Part.MAJOR_MESH, descriptor);
            }
        }
        heading.all("QualifierName").forEach(one -> add(Part.QUALIFIER, one));
    }

    private static boolean isMajor(Element element) {
        return element.attribute("MajorTopicYN").equals("Y");
    }

    private void add(Part part, Element element) {
        texts(part, words(element));
    }

    private void texts(Part part, List<String> words) {
        texts.computeIfAbsent(part, any -> new ArrayList<>()).add(words);
    }

    private static List<String> words(Element element) {
        StringBuilder text = new StringBuilder();
        plain(element, text);
        return Words.of(text);
    }

    private static void plain(Element element, StringBuilder into) {
        for (Node node : element.content()) {
            switch (node) {
                case Node.Text text -> into.append(text.chars());
                case Element child -> plain(child, into);
            }
        }
    }
}
