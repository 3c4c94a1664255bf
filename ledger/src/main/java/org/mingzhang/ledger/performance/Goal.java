package org.mingzhang.ledger.performance;

/**
 * What a year is to bring, in words.
 *
 * @param task     the task; empty for the goal of the whole
 * @param expected what is expected, or the task's contents
 * @param actual   what came of it; empty until it is known
 */
public record Goal(String task, String expected, String actual) {}
