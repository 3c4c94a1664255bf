package org.mingzhang.read.raw;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.mingzhang.order.InOrder;

/** Mends what a source gives instead of the characters that its reader sees, such as a PDF's character map. */
public final class Characters {
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int FIRST_KANGXI = 0x2F00;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final int FIRST_COMPATIBILITY = 0xF900;
    private static final int LAST_COMPATIBILITY = 0xFAFF;

    /**
     * The supplement's radicals, each followed by its ordinary character, by Unicode's list of equivalent unified
     * ideographs. Compatibility normalisation does not map these.
     */
    private static final String SUPPLEMENT = "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺"
            + "⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹"
            + "⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马"
            + "⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    private static final Map<Integer, String> RADICALS = radicals();

    private Characters() {}

    /**
     * The text with radicals as ordinary characters, compatibility ideographs as the unified ones, every kind of
     * no-break blank as a blank, and without control and zero-width characters. Full-width forms stay as they are.
     */
    public static String mend(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!plain(text.charAt(i))) {
                return mended(text);
            }
        }
        return text;
    }

    /** Whether a character is as wide as it is high in print: ideographs, kana, full-width forms and punctuation. */
    public static boolean wide(int character) {
        return character >= FIRST_RADICAL || "“”‘’—…·".indexOf(character) >= 0;
    }

    private static boolean plain(char c) {
        return (c >= ' ' && c < 0x7F)
                || (c > LAST_RADICAL && c < 0xE000)
                || (c > 0xFF00 && c < 0xFFF0)
                || (c > 0xAD && c < 0x2000)
                || (c > 0x202F && c < 0x2060)
                || (c > 0x206F && c < FIRST_RADICAL);
    }

    private static String mended(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c >= FIRST_RADICAL && c <= LAST_RADICAL) {
                out.append(RADICALS.getOrDefault(c, Character.toString(c)));
            } else if (c >= FIRST_COMPATIBILITY && c <= LAST_COMPATIBILITY) {
                out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFC));
            } else if (c == '\t' || c == 0xA0 || c == 0x202F || (c >= 0x2000 && c <= 0x200A)) {
                out.append(' ');
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static Map<Integer, String> radicals() {
        Map<Integer, String> map = new HashMap<>();
        int[] pairs = SUPPLEMENT.codePoints().toArray();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], Character.toString(pairs[i + 1]));
        }
        for (int c = FIRST_KANGXI; c <= LAST_RADICAL; c++) {
            map.put(c, Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        }
        return InOrder.map(map);
    }
}
