package org.evidenceatlas.line.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evidenceatlas.store.Product;
import org.evidenceatlas.store.Shape;

/**
 * What one study leaves behind on its way through the line: the products that are new, and which
 * stages worked. Belongs to one thread at a time.
 */
public final class Trail {
    private final String study;
    private final Memory memory;
    private final Optional<String> upto;
    private final List<Product> made = new ArrayList<>();
    private final Map<String, String> versions = new TreeMap<>();
    private final List<String> worked = new ArrayList<>();
    private final List<String> remembered = new ArrayList<>();
    private String at = "assemble";

    /**
     * A trail at its beginning.
     *
     * @param upto the last stage to run, all if empty
     */
    public Trail(String study, Memory memory, Optional<String> upto) {
        this.study = study;
        this.memory = memory;
        this.upto = upto;
    }

    Memory memory() {
        return memory;
    }

    Product.Key key(String stage, String version, String input, Class<?> output) {
        return new Product.Key(study, stage, version(version, output), input);
    }

    /** Ends the version of a product that stands in for another, so that no key finds it again. */
    public static final String FOR_NOW = " for now";

    /** The key of a product that is to be made again. */
    static Product.Key forNow(Product.Key key) {
        return new Product.Key(key.study(), key.stage(), key.version() + FOR_NOW, key.input());
    }

    /** Whether something on the way is to be made again in the next run. */
    public boolean isForNow() {
        return versions.values().stream().anyMatch(version -> version.endsWith(FOR_NOW));
    }

    /** Under which version a stage's products are kept: its own, and the shape of what it makes. */
    public static String version(String version, Class<?> output) {
        return version + "/" + Shape.of(output);
    }

    /** Notes where the study is, so that a failure can say it. */
    public void enter(String stage) {
        at = stage;
    }

    /** The stage that was entered last. */
    public String at() {
        return at;
    }

    boolean endsAfter(String stage) {
        return upto.filter(stage::equals).isPresent();
    }

    /** Notes that a stage worked, with the product to keep, if it is to be kept. */
    public void worked(String stage, String version, Optional<Product> product) {
        versions.put(stage, version);
        worked.add(stage);
        product.ifPresent(made::add);
    }

    /** Notes that a stage had nothing to do. */
    public void remembered(String stage, String version) {
        versions.put(stage, version);
        remembered.add(stage);
    }

    /** The new products, in the order of the line. */
    public List<Product> made() {
        return List.copyOf(made);
    }

    /** Each stage that the study came to, with its version. */
    public Map<String, String> versions() {
        return Map.copyOf(versions);
    }

    /** The stages that worked. */
    public List<String> workedStages() {
        return List.copyOf(worked);
    }

    /** The stages whose work was done before. */
    public List<String> rememberedStages() {
        return List.copyOf(remembered);
    }
}
