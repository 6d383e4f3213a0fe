package org.openprocedure.search.query;

import java.util.List;
import org.openprocedure.model.Code;

/**
 * What a text asks for.
 *
 * @param words the normalized words, all of them, in order
 * @param terms the terms that are looked up, each once, in order
 * @param codes the codes that its words could be
 */
public record Query(List<String> words, List<String> terms, List<Code> codes) {}
