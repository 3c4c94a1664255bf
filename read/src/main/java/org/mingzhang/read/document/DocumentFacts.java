package org.mingzhang.read.document;

import java.util.Optional;
import java.util.OptionalInt;
import org.mingzhang.disclosure.Kind;

/**
 * What a document says of itself.
 *
 * @param kind     budget or final account
 * @param year     the year it is about
 * @param regionId the catalogue's nearest region
 * @param region   the region's full name
 * @param unitName the department or unit
 */
public record DocumentFacts(
        Kind kind, OptionalInt year, String regionId, Optional<String> region, Optional<String> unitName) {}
