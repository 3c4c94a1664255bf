package org.mingzhang.read.input;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mingzhang.read.UnreadableException;

class TextDecoderTest {
    private static final String TEXT = "收入决算表\n合计\t1,063.13\t0\n龘𠮷\n";

    @Test
    void readsUtf8WithAndWithoutMark() throws UnreadableException {
        assertThat(TextDecoder.decode(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
    }

    @Test
    void readsUtf16WithMark() throws UnreadableException {
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16BE))).isEqualTo(TEXT);
    }

    @Test
    void readsGb18030() throws UnreadableException {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName("GB18030"))))
                .isEqualTo(TEXT);
    }

    @Test
    void refusesNothingAndBlanks() {
        assertThatThrownBy(() -> TextDecoder.decode(new byte[0])).hasMessageContaining("文件是空的");
        assertThatThrownBy(() -> TextDecoder.decode(" \n\t\u3000".getBytes(UTF_8)))
                .hasMessageContaining("只有空白");
    }

    @Test
    void refusesNoise() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertThatThrownBy(() -> TextDecoder.decode(noise)).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> TextDecoder.decode(new byte[100])).hasMessageContaining("不是文本");
    }

    @Test
    void refusesDamagedUtf8RatherThanReadItAsGb18030() {
        byte[] whole = "一般公共预算财政拨款支出决算表".repeat(10).getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertThatThrownBy(() -> TextDecoder.decode(cut))
                .hasMessageContaining("UTF-8")
                .hasMessageContaining("第 " + (whole.length - 2) + " 个字节");
    }
}
