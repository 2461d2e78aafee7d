package org.evidenceatlas.site.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evidenceatlas.site.view.Shell;

/** The precompiled templates. Thread-safe. */
public final class Templates {
    private static final TemplateEngine ENGINE = engine();

    private Templates() {}

    private static TemplateEngine engine() {
        ClassLoader loader = Templates.class.getClassLoader();
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(
                        null, ContentType.Html, loader, "org.evidenceatlas.site.templates");
        engine.setBinaryStaticContent(true);
        return engine;
    }

    /** UTF-8 HTML of the template {@code name} for one shell and one page. */
    public static byte[] render(String name, Shell shell, Object page) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("shell", shell);
        parameters.put("page", page);
        Utf8ByteOutput output = new Utf8ByteOutput();
        ENGINE.render(name + ".jte", parameters, output);
        return output.toByteArray();
    }
}
