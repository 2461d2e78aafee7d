package org.evidenceatlas.stage.acquire.pubmed;

import java.util.List;
import org.evidenceatlas.stage.acquire.format.Mixed;
import org.evidenceatlas.stage.acquire.words.RegistryNumbers;
import org.evidenceatlas.stage.acquire.xml.Element;

/** The study registry numbers that a record lists or its abstract names, each once. */
final class RegistryReader {
    private RegistryReader() {}

    static List<String> read(List<Element> dataBanks, String abstractText) {
        RegistryNumbers numbers = new RegistryNumbers();
        for (Element bank : dataBanks) {
            for (Element number : bank.under("AccessionNumber", "AccessionNumberList")) {
                numbers.listed(Mixed.plain(bank.at("DataBankName")), Mixed.plain(number));
            }
        }
        numbers.namedIn(abstractText);
        return numbers.all();
    }
}
