package org.openprocedure.benchmarks.query;

import java.util.List;
import org.openprocedure.model.ProcedureId;

/**
 * What is asked of both engines over one corpus, always in the same order.
 *
 * @param texts searches of one to five words or a little more
 * @param typos searches with one or two slips of the finger
 * @param keystrokes what stands in the field after each key, from one letter to twelve
 * @param codes codes that records have
 * @param ids records that similar ones are wanted for
 * @param filtered searches with a fact; none where the records have no facts
 */
public record QuerySet(
    List<String> texts,
    List<String> typos,
    List<String> keystrokes,
    List<String> codes,
    List<ProcedureId> ids,
    List<FilteredText> filtered) {}
