package org.evidenceatlas.model.access;

/** Who serves a language model, by the protocol that is spoken with them. */
public enum Provider {
    /** Anthropic's Messages API. */
    ANTHROPIC("anthropic", "https://api.anthropic.com/v1/"),
    /** OpenAI's chat completions, and all servers that speak the same. */
    OPENAI("openai", "https://api.openai.com/v1/"),
    /** Ollama's own API, on this machine unless told otherwise. */
    OLLAMA("ollama", "http://localhost:11434/");

    private final String key;
    private final String address;

    Provider(String key, String address) {
        this.key = key;
        this.address = address;
    }

    /** Its name in the configuration, and at the beginning of a model's name. */
    public String key() {
        return key;
    }

    /** Where it is unless told otherwise, with a slash at the end. */
    public String address() {
        return address;
    }
}
