package org.mingzhang.write.layout;

import java.util.Optional;
import org.mingzhang.catalogue.DocumentSpec;

/** The lines over a table. */
final class Labels {
    private Labels() {}

    /** The number of the form as it is printed; none where the form is known by its title alone. */
    static Optional<String> number(DocumentSpec spec, String number, String title) {
        boolean none =
                number.isBlank() || number.equals(title) || number.chars().noneMatch(Character::isDigit);
        return none ? Optional.empty() : Optional.of(spec.formNumber().replace(DocumentSpec.NUMBER, number));
    }

    /** A label and what it labels; the latter alone where there is no label. */
    static String line(String label, String words) {
        return label.isEmpty() || words.isEmpty() ? words : label + "：" + words;
    }
}
