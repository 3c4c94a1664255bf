package org.mingzhang.ledger.book;

import java.time.LocalDate;

/**
 * The paper behind a posting.
 *
 * @param key    the posting's own key: what is posted twice under one key counts once
 * @param date   the day that it takes effect
 * @param number the number of the voucher or document; may be empty
 * @param clerk  who made it; may be empty
 * @param note   what it is about; may be empty
 */
public record Voucher(String key, LocalDate date, String number, String clerk, String note) {
    public Voucher {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a posting without a key");
        }
    }
}
