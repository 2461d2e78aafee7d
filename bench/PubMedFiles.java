import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Writes made-up PubMed files as NLM's baseline and update files are: about 9 KB a record, about 8:1
 * in gzip, text that varies, with an .md5 beside each. The same options give the same bytes.
 *
 * <pre>
 *   java bench/PubMedFiles.java out=DIR files=2 records=30000 number=1 pmid=10000000 share=0.0005
 *                               again=10000000+5 againseed=1 seed=1
 * </pre>
 *
 * share: how many records of the condition, of all. again: PMIDs of files made before with againseed
 * (and share=1), which come once more in the first file with another date of revision and heading;
 * deleted: PMIDs in a DeleteCitation at the end of the last file.
 */
public final class PubMedFiles {
    private static final String[] CONDITION = {
        "myalgic encephalomyelitis", "chronic fatigue syndrome", "ME/CFS", "CFS/ME",
        "post-viral fatigue syndrome", "systemic exertion intolerance disease"
    };
    private static final String[] NEAR = {
        "fatigue", "chronic fatigue", "chronic pain syndrome", "post-viral cough",
        "systemic disease", "exertion", "encephalomyelitis", "irritable bowel syndrome"
    };
    private static final String[] SIGNS = {
        "95% CI 0.5–1.4", "p &lt; 0.001", "n = 48", "5 µg/ml", "β = 0.31", "≥ 3 months",
        "10<sup>3</sup> cells", "H<sub>2</sub>O", "<i>in vitro</i>", "1.7 ± 0.4", "AT&amp;T"
    };
    private static final String[] SYLLABLES =
            ("ba ce di fo gu ha ki lo mu ne pa qui ro se ti vo xe yl za bra cli dro fle gly pro stri"
                            + " tho ther cy to ge nic al ous ine ate ase osis itis emia oma gen ic ol")
                    .split(" ");
    private static final String[] FUNCTION =
            "the of and in to with was were for by from on at as that is are between after during"
                    .split(" ");
    private static final String[] QUALIFIERS = {
        "628\" MajorTopicYN=\"N\">therapy", "150\" MajorTopicYN=\"N\">complications", "175\" MajorTopicYN=\"N\">diagnosis"
    };
    private static final String[] NAMES =
            "Müller García Smith Chen O'Brien Nguyễn Kowalski Søndergård Rossi Dupré Öztürk Tanaka"
                    .split(" ");

    private final Random random;
    private final Map<String, String> given;
    private final List<String> words = new ArrayList<>();

    private PubMedFiles(Map<String, String> given) {
        this.given = given;
        this.random = new Random(0);
        Random letters = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int j = 0; j < 2 + letters.nextInt(3); j++) {
                word.append(SYLLABLES[letters.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
    }

    public static void main(String[] args) throws Exception {
        Map<String, String> given = new TreeMap<>();
        for (String arg : args) {
            String[] pair = arg.split("=", 2);
            given.put(pair[0], pair.length > 1 ? pair[1] : "");
        }
        new PubMedFiles(given).write();
    }

    private String option(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    private int number(String name, int otherwise) {
        return Integer.parseInt(option(name, String.valueOf(otherwise)));
    }

    private void write() throws Exception {
        Path folder = Path.of(option("out", "."));
        Files.createDirectories(folder);
        int files = number("files", 1);
        int records = number("records", 30_000);
        int pmid = number("pmid", 10_000_000);
        double share = Double.parseDouble(option("share", "0.0005"));
        for (int file = 0; file < files; file++) {
            String name =
                    String.format(Locale.ROOT, "pubmed26n%04d.xml.gz", number("number", 1) + file);
            List<Integer> again = file == 0 ? range("again") : List.of();
            try (OutputStream out = packed(folder.resolve(name))) {
                print(out, HEAD);
                for (int i = 0; i < records; i++) {
                    int every = again.isEmpty() ? 0 : records / again.size();
                    boolean old = every > 0 && i % every == 0 && i / every < again.size();
                    int id = old ? again.get(i / every) : pmid++;
                    random.setSeed((old ? number("againseed", 1) : number("seed", 1)) * 1_000_003L + id);
                    print(out, record(id, random.nextDouble() < share || old, old));
                }
                List<Integer> deleted = file == files - 1 ? range("deleted") : List.of();
                if (!deleted.isEmpty()) {
                    print(out, "  <DeleteCitation>\n");
                    for (int one : deleted) {
                        print(out, "    <PMID Version=\"1\">" + one + "</PMID>\n");
                    }
                    print(out, "  </DeleteCitation>\n");
                }
                print(out, "</PubmedArticleSet>\n");
            }
            sum(folder, name);
        }
    }

    private List<Integer> range(String name) {
        List<Integer> all = new ArrayList<>();
        String text = option(name, "");
        if (!text.isEmpty()) {
            String[] parts = text.split("\\+");
            for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
                all.add(Integer.parseInt(parts[0]) + i);
            }
        }
        return all;
    }

    private static OutputStream packed(Path file) throws IOException {
        return new BufferedOutputStream(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), 1 << 16);
    }

    private static void sum(Path folder, String name) throws Exception {
        byte[] hash = MessageDigest.getInstance("MD5").digest(Files.readAllBytes(folder.resolve(name)));
        Files.writeString(
                folder.resolve(name + ".md5"),
                "MD5(" + name + ")= " + HexFormat.of().formatHex(hash) + "\n");
    }

    private static void print(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" \
            "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
            <PubmedArticleSet>
            """;

    /** Zipf: a few words are half of the text. */
    private String word() {
        if (random.nextInt(100) < 32) {
            return FUNCTION[random.nextInt(FUNCTION.length)];
        }
        double u = random.nextDouble();
        return words.get((int) (Math.pow(u, 4.5) * words.size()));
    }

    private String sentence(boolean condition) {
        StringBuilder text = new StringBuilder();
        int length = 12 + random.nextInt(16);
        for (int i = 0; i < length; i++) {
            String next = word();
            int chance = random.nextInt(1000);
            if (condition && i == length / 2) {
                next = CONDITION[random.nextInt(CONDITION.length)];
            } else if (chance < 25) {
                next = SIGNS[random.nextInt(SIGNS.length)];
            } else if (chance < 27) {
                next = NEAR[random.nextInt(NEAR.length)];
            }
            text.append(i == 0 ? capital(next) : next).append(i == length - 1 ? "." : i % 9 == 8 ? ", " : " ");
        }
        return text.toString();
    }

    private static String capital(String word) {
        return word.startsWith("<") ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String record(int pmid, boolean condition, boolean revised) {
        int year = 1995 + random.nextInt(31);
        StringBuilder xml = new StringBuilder(10_000);
        xml.append("  <PubmedArticle>\n    <MedlineCitation Status=\"MEDLINE\" IndexingMethod=\"Automated\" Owner=\"NLM\">\n");
        xml.append("      <PMID Version=\"1\">").append(pmid).append("</PMID>\n");
        date(xml, "DateCompleted", year);
        date(xml, "DateRevised", revised ? 2026 : year);
        xml.append("      <Article PubModel=\"Print-Electronic\">\n        <Journal>\n          <ISSN IssnType=\"Electronic\">")
                .append(1000 + random.nextInt(9000)).append('-').append(1000 + random.nextInt(9000))
                .append("</ISSN>\n          <JournalIssue CitedMedium=\"Internet\">\n            <Volume>")
                .append(1 + random.nextInt(90)).append("</Volume>\n            <Issue>").append(1 + random.nextInt(12))
                .append("</Issue>\n            <PubDate>\n              <Year>").append(year)
                .append("</Year>\n              <Month>Mar</Month>\n            </PubDate>\n          </JournalIssue>\n");
        String journal = capital(word()) + " " + words.get(random.nextInt(400));
        xml.append("          <Title>The journal of ").append(journal).append("</Title>\n          <ISOAbbreviation>J ")
                .append(journal).append("</ISOAbbreviation>\n        </Journal>\n        <ArticleTitle>")
                .append(sentence(condition && random.nextBoolean()))
                .append("</ArticleTitle>\n        <Pagination>\n          <StartPage>").append(random.nextInt(900))
                .append("</StartPage>\n          <EndPage>").append(900 + random.nextInt(99))
                .append("</EndPage>\n        </Pagination>\n        <ELocationID EIdType=\"doi\" ValidYN=\"Y\">10.1234/made.")
                .append(pmid).append("</ELocationID>\n        <Abstract>\n");
        for (String label : new String[] {"BACKGROUND", "METHODS", "RESULTS", "CONCLUSIONS"}) {
            xml.append("          <AbstractText Label=\"").append(label).append("\" NlmCategory=\"").append(label).append("\">");
            int sentences = 1 + random.nextInt(3);
            for (int i = 0; i < sentences; i++) {
                xml.append(i == 0 ? "" : " ").append(sentence(condition && i == 0));
            }
            xml.append("</AbstractText>\n");
        }
        xml.append("        </Abstract>\n        <AuthorList CompleteYN=\"Y\">\n");
        int authors = 2 + random.nextInt(7);
        String[] places = {place(), place()};
        for (int i = 0; i < authors; i++) {
            author(xml, places[random.nextInt(4) / 3]);
        }
        xml.append("        </AuthorList>\n        <Language>eng</Language>\n        <PublicationTypeList>\n"
                + "          <PublicationType UI=\"D016428\">Journal Article</PublicationType>\n"
                + "        </PublicationTypeList>\n        <ArticleDate DateType=\"Electronic\">\n          <Year>")
                .append(year).append("</Year>\n          <Month>02</Month>\n          <Day>11</Day>\n        </ArticleDate>\n      </Article>\n");
        xml.append("      <MedlineJournalInfo>\n        <Country>England</Country>\n        <MedlineTA>J ").append(journal)
                .append("</MedlineTA>\n        <NlmUniqueID>").append(100_000 + random.nextInt(900_000))
                .append("</NlmUniqueID>\n        <ISSNLinking>1234-5678</ISSNLinking>\n      </MedlineJournalInfo>\n"
                        + "      <CitationSubset>IM</CitationSubset>\n      <MeshHeadingList>\n");
        int headings = 6 + random.nextInt(8);
        for (int i = 0; i < headings; i++) {
            xml.append("        <MeshHeading>\n          <DescriptorName UI=\"D0").append(10_000 + random.nextInt(60_000))
                    .append("\" MajorTopicYN=\"").append(i == 0 ? 'Y' : 'N').append("\">")
                    .append(condition && i == 0 ? "Fatigue Syndrome, Chronic" : capital(words.get(random.nextInt(3000))))
                    .append("</DescriptorName>\n");
            for (int j = random.nextInt(4); j < QUALIFIERS.length; j += 3) {
                xml.append("          <QualifierName UI=\"Q000").append(QUALIFIERS[j]).append("</QualifierName>\n");
            }
            xml.append("        </MeshHeading>\n");
        }
        if (revised) {
            xml.append("        <MeshHeading>\n          <DescriptorName UI=\"D000293\" MajorTopicYN=\"N\">Adolescent</DescriptorName>\n        </MeshHeading>\n");
        }
        xml.append("      </MeshHeadingList>\n      <KeywordList Owner=\"NOTNLM\">\n");
        for (int i = 0; i < 5; i++) {
            xml.append("        <Keyword MajorTopicYN=\"N\">").append(word()).append(' ').append(word()).append("</Keyword>\n");
        }
        xml.append("      </KeywordList>\n    </MedlineCitation>\n    <PubmedData>\n      <History>\n");
        for (String status : new String[] {"received", "accepted", "entrez", "pubmed", "medline"}) {
            xml.append("        <PubMedPubDate PubStatus=\"").append(status).append("\">\n          <Year>").append(year)
                    .append("</Year>\n          <Month>").append(1 + random.nextInt(12)).append("</Month>\n          <Day>")
                    .append(1 + random.nextInt(28)).append("</Day>\n        </PubMedPubDate>\n");
        }
        xml.append("      </History>\n      <PublicationStatus>ppublish</PublicationStatus>\n      <ArticleIdList>\n        <ArticleId IdType=\"pubmed\">")
                .append(pmid).append("</ArticleId>\n        <ArticleId IdType=\"doi\">10.1234/made.").append(pmid)
                .append("</ArticleId>\n      </ArticleIdList>\n");
        references(xml, year);
        xml.append("    </PubmedData>\n  </PubmedArticle>\n");
        return xml.toString();
    }

    private void date(StringBuilder xml, String name, int year) {
        xml.append("      <").append(name).append(">\n        <Year>").append(year).append("</Year>\n        <Month>0")
                .append(1 + random.nextInt(9)).append("</Month>\n        <Day>").append(10 + random.nextInt(18))
                .append("</Day>\n      </").append(name).append(">\n");
    }

    /** Most authors of a paper work in the same place. */
    private String place() {
        return "Department of "
                + capital(words.get(random.nextInt(500)))
                + ", University of "
                + capital(words.get(random.nextInt(500)))
                + ", "
                + (10_000 + random.nextInt(80_000))
                + " Zürich, Switzerland.";
    }

    private void author(StringBuilder xml, String place) {
        String fore = capital(words.get(random.nextInt(900)));
        xml.append("          <Author ValidYN=\"Y\">\n            <LastName>").append(NAMES[random.nextInt(NAMES.length)])
                .append(random.nextInt(3) == 0 ? "-" + capital(words.get(random.nextInt(900))) : "")
                .append("</LastName>\n            <ForeName>").append(fore).append("</ForeName>\n            <Initials>")
                .append(fore.charAt(0)).append("</Initials>\n            <AffiliationInfo>\n              <Affiliation>")
                .append(place).append("</Affiliation>\n            </AffiliationInfo>\n          </Author>\n");
    }

    private void references(StringBuilder xml, int year) {
        xml.append("      <ReferenceList>\n");
        int count = random.nextInt(3) == 0 ? 0 : random.nextInt(18);
        for (int i = 0; i < count; i++) {
            xml.append("        <Reference>\n          <Citation>").append(NAMES[random.nextInt(NAMES.length)]).append(" A, et al. ")
                    .append(capital(word())).append(' ').append(word()).append(' ').append(word()).append(' ').append(word())
                    .append(". J ").append(capital(word())).append(". ").append(year - random.nextInt(20)).append(';')
                    .append(random.nextInt(90)).append(':').append(random.nextInt(900)).append("–").append(random.nextInt(900))
                    .append(".</Citation>\n          <ArticleIdList>\n            <ArticleId IdType=\"pubmed\">")
                    .append(1_000_000 + random.nextInt(30_000_000))
                    .append("</ArticleId>\n          </ArticleIdList>\n        </Reference>\n");
        }
        xml.append("      </ReferenceList>\n");
    }
}
