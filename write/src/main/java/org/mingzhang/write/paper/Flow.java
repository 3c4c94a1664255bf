package org.mingzhang.write.paper;

import java.util.List;
import org.mingzhang.write.layout.Block;

/**
 * How a piece stands to the page.
 *
 * @param page       the page that it is on
 * @param beginsPage whether it begins a page
 */
public record Flow(Page page, boolean beginsPage) {
    /** Parts and forms begin pages; the first form of a part stands under its heading, and the page is turned for both. */
    public static Flow of(List<Block> blocks, int index) {
        Page own = page(blocks, index);
        boolean turned = index > 0 && page(blocks, index - 1) != own;
        boolean begins =
                switch (blocks.get(index)) {
                    case Block.Part part -> true;
                    case Block.Form form -> index == 0 || !(blocks.get(index - 1) instanceof Block.Part);
                    case Block.Passage passage -> index > 0 && blocks.get(index - 1) instanceof Block.Form;
                };
        return new Flow(own, begins || turned);
    }

    private static Page page(List<Block> blocks, int index) {
        return switch (blocks.get(index)) {
            case Block.Part part ->
                part.lines().isEmpty() && index + 1 < blocks.size() && blocks.get(index + 1) instanceof Block.Form
                        ? page(blocks, index + 1)
                        : Page.UPRIGHT;
            case Block.Passage passage -> Page.UPRIGHT;
            case Block.Form form -> form.table().wide() ? Page.ON_ITS_SIDE : Page.UPRIGHT;
        };
    }
}
