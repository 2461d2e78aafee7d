package org.evidenceatlas.embed;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The model all-MiniLM-L6-v2 with weights of eight bits, run in this process on one thread. Its
 * native library and its weights are loaded when it is opened, about 100 MB of memory.
 */
final class MiniLm implements Embedder {
    private static final Logger LOG = LoggerFactory.getLogger(MiniLm.class);
    private static final String MODEL = "all-minilm-l6-v2-q";
    private static final int LENGTH = 384;

    /** Pieces of words that are read; the model was trained on texts of this length. */
    private static final int MOST = 128;

    private final WordPiece words;
    private final OrtEnvironment environment;
    private final OrtSession session;

    /** Model and length of text. */
    static final String NAME = MODEL + " " + MOST;

    private MiniLm(WordPiece words, OrtEnvironment environment, OrtSession session) {
        this.words = words;
        this.environment = environment;
        this.session = session;
    }

    /**
     * The model; empty where it cannot run here, or where the system property atlas.vectors is
     * "off", which the log says.
     */
    static Optional<Embedder> open() {
        if (System.getProperty("atlas.vectors", "on").equals("off")) {
            LOG.info("Search goes by words alone, because atlas.vectors is off.");
            return Optional.empty();
        }
        try {
            WordPiece words;
            try (InputStream json = resource(MODEL + "-tokenizer.json")) {
                words = WordPiece.read(json);
            }
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (InputStream weights = resource(MODEL + ".onnx");
                    OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                OrtSession session = environment.createSession(weights.readAllBytes(), options);
                return Optional.of(new MiniLm(words, environment, session));
            }
        } catch (IOException | OrtException | LinkageError cannot) {
            LOG.warn(
                    "Search goes by words alone: the model of sentence vectors cannot run here ({})."
                            + " All else works.",
                    cannot.toString());
            return Optional.empty();
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = MiniLm.class.getResourceAsStream("/" + name);
        if (in == null) {
            throw new FileNotFoundException("The program lacks the model's file " + name + ".");
        }
        return in;
    }

    @Override
    public float[] vector(String text) {
        long[] numbers = words.of(text, MOST);
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, numbers.length};
        Map<String, OnnxTensor> in = new HashMap<>();
        try (OnnxTensor ids = tensor(numbers, shape);
                OnnxTensor mask = tensor(ones, shape);
                OnnxTensor types = tensor(new long[numbers.length], shape)) {
            in.put("input_ids", ids);
            in.put("attention_mask", mask);
            in.put("token_type_ids", types);
            in.keySet().retainAll(session.getInputNames());
            try (OrtSession.Result result = session.run(in)) {
                return mean(((float[][][]) result.get(0).getValue())[0]);
            }
        } catch (OrtException failed) {
            throw new IllegalStateException(
                    "The model of sentence vectors failed on a text of "
                            + numbers.length
                            + " pieces: "
                            + failed.getMessage(),
                    failed);
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    /** The mean over all pieces, brought to length 1. */
    private static float[] mean(float[][] pieces) {
        float[] mean = new float[LENGTH];
        double square = 0;
        for (int i = 0; i < LENGTH; i++) {
            double sum = 0;
            for (float[] piece : pieces) {
                sum += piece[i];
            }
            mean[i] = (float) (sum / pieces.length);
            square += mean[i] * (double) mean[i];
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < LENGTH && length > 0; i++) {
            mean[i] /= length;
        }
        return mean;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failed) {
            LOG.warn("The model of sentence vectors was not closed: {}", failed.getMessage());
        }
    }
}
