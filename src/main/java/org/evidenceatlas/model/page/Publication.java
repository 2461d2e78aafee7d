package org.evidenceatlas.model.page;

import java.time.Instant;
import org.evidenceatlas.model.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What publish needs: the verdict, and what was before.
 *
 * @param slug the issued one
 * @param last the latest published page, null at first publication
 * @param asOf the injected time
 */
public record Publication(Verdict verdict, String slug, @Nullable Page last, Instant asOf) {}
