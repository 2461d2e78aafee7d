package org.evidenceatlas.stage.acquire.pubmed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.xml.Element;

/** The study registry numbers that a record lists or its abstract names, each once. */
final class RegistryReader {
    /** Registries among the DataBankName values of NLM (the others hold sequences and data). */
    private static final Set<String> REGISTRIES =
            Set.of(
                    "ANZCTR",
                    "ChiCTR",
                    "ClinicalTrials.gov",
                    "CRiS",
                    "CTIS",
                    "CTRI",
                    "DRKS",
                    "EudraCT",
                    "IRCT",
                    "ISRCTN",
                    "JapicCTI",
                    "JMACCT",
                    "JPRN",
                    "jRCT",
                    "LBCTR",
                    "NTR",
                    "PACTR",
                    "PROSPERO",
                    "ReBec",
                    "REPEC",
                    "RPCEC",
                    "SLCTR",
                    "TCTR",
                    "UMIN CTR",
                    "UMIN-CTR");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\b(?:NCT ?\\d{8}|ISRCTN ?\\d{7,8}|ACTRN ?\\d{14}p?|ChiCTR[-A-Za-z]{0,5}\\d{6,10}"
                            + "|DRKS ?\\d{8}|EudraCT(?: [Nn]umber| [Nn]o\\.)?:? ?\\d{4}-\\d{6}-\\d{2}"
                            + "|UMIN ?\\d{9}|jRCTs?\\d{6,12}|IRCT\\w{8,20}|CRD ?42\\d{6,12}"
                            + "|CTRI/\\d{4}/\\d{2,3}/\\d{4,7}|PACTR\\d{10,18}|KCT\\d{7}|TCTR\\d{8,14}"
                            + "|RBR-\\w{5,9}|SLCTR/\\d{4}/\\d{2,4}|LBCTR\\d{8,12}|RPCEC\\d{8}|NTR ?\\d{3,5})\\b");

    /** One of these stands in each number: looked for first, because the pattern is slow. */
    private static final List<String> MARKS =
            List.of("CT", "DRKS", "UMIN", "CRD", "KCT", "RBR-", "RPCEC", "NTR");

    private RegistryReader() {}

    static List<String> read(List<Element> dataBanks, String abstractText) {
        Set<String> numbers = new LinkedHashSet<>();
        for (Element bank : dataBanks) {
            if (REGISTRIES.contains(Mixed.plain(bank.at("DataBankName")))) {
                for (Element number : bank.under("AccessionNumber", "AccessionNumberList")) {
                    add(Mixed.plain(number), numbers);
                }
            }
        }
        boolean any = MARKS.stream().anyMatch(abstractText::contains);
        Matcher matcher = NUMBER.matcher(any ? abstractText : "");
        while (matcher.find()) {
            add(matcher.group(), numbers);
        }
        return List.copyOf(numbers);
    }

    private static void add(String number, Set<String> into) {
        String bare =
                number.startsWith("EudraCT")
                        ? number.substring(Math.max(0, number.length() - 14))
                        : number.replace(" ", "");
        if (!bare.isEmpty()) {
            into.add(bare);
        }
    }
}
