package org.evidenceatlas.model.classification;

import org.evidenceatlas.model.Attribute;

/** How many took part, as stated; a control arm of a trial counts as controls. */
public record Sample(Attribute<Count> cases, Attribute<Count> controls, Attribute<Count> total) {}
