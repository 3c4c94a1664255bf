package org.mingzhang.cli;

/** The formats of a result. */
enum Format {
    TEXT,
    JSON,
    HTML,
    XLSX
}
