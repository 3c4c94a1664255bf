package org.mingzhang.ledger.text;

import org.mingzhang.disclosure.Kind;

/**
 * What a text stands for in which disclosure.
 *
 * @param body    the code of the department, or of the unit, that publishes it
 * @param year    the budget year
 * @param kind    budget or final account
 * @param matter  what it is about
 * @param subject of what; empty where the matter has no subject
 */
public record TextKey(String body, int year, Kind kind, Matter matter, String subject) {}
