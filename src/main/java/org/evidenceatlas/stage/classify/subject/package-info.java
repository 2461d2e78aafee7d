/** What the paper is about: its condition, whether it is in scope, its topics. */
@NullMarked
package org.evidenceatlas.stage.classify.subject;

import org.jspecify.annotations.NullMarked;
