package org.mingzhang.ledger.performance;

/**
 * Whose performance it is.
 *
 * @param year the budget year
 * @param code the code of the department, or of the project (21 places)
 */
public record Subject(int year, String code) {
    private static final int PROJECT_CODE = 21;

    /** Whether it is a project. */
    public boolean isProject() {
        return code.length() == PROJECT_CODE;
    }
}
