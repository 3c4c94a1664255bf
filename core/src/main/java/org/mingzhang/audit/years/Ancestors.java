package org.mingzhang.audit.years;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.accounts.AccountNames;
import org.mingzhang.catalogue.Predecessor;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.order.InOrder;

/**
 * The older documents that a disclosure can be held against: those of the same department whose year adjoins.
 *
 * @param found    the documents by what they are to the disclosure
 * @param rejected in Chinese, of each of the others why it is none
 */
public record Ancestors(Map<Predecessor, Disclosure> found, List<String> rejected) {
    public Ancestors {
        found = InOrder.map(found);
        rejected = List.copyOf(rejected);
    }

    /** Those among the given ones; of two that are the same to the disclosure the first. */
    public static Ancestors of(Disclosure now, List<Disclosure> older) {
        Map<Predecessor, Disclosure> found = new EnumMap<>(Predecessor.class);
        List<String> rejected = new ArrayList<>();
        for (Disclosure each : older) {
            Optional<Predecessor> relation = relation(now, each);
            String file = each.source().file();
            if (now.unitName().isEmpty() || each.unitName().isEmpty()) {
                rejected.add(file + "：" + (now.unitName().isEmpty() ? "被检查的文件" : "该文件") + "中没有读出部门名称，不能确认是同一部门");
            } else if (!isSameDepartment(now, each)) {
                rejected.add(file + "是“" + each.unitName().get() + "”的文件，不是同一部门");
            } else if (relation.isEmpty()) {
                rejected.add(file + "是" + title(each) + "，与" + title(now) + "不相衔接；可以对照的是上一年度的决算、预算，以及决算当年的预算");
            } else {
                found.putIfAbsent(relation.get(), each);
            }
        }
        return new Ancestors(found, rejected);
    }

    /** The year and kind, in Chinese. */
    static String title(Disclosure disclosure) {
        return (disclosure.year().isPresent() ? disclosure.year().getAsInt() + "年度" : "年份不明的")
                + disclosure.kind().chinese();
    }

    private static Optional<Predecessor> relation(Disclosure now, Disclosure older) {
        return now.year().isEmpty() || older.year().isEmpty()
                ? Optional.empty()
                : Predecessor.of(
                        now.kind(),
                        now.year().getAsInt(),
                        older.kind(),
                        older.year().getAsInt());
    }

    private static boolean isSameDepartment(Disclosure now, Disclosure older) {
        boolean sameName = now.unitName().equals(older.unitName()) || name(now).equals(name(older));
        boolean sameRegion = now.region().isEmpty()
                || older.region().isEmpty()
                || now.region().get().contains(older.region().get())
                || older.region().get().contains(now.region().get());
        return sameName && sameRegion;
    }

    /** The name without the region before it, which some years print and others do not. */
    private static String name(Disclosure disclosure) {
        String name = AccountNames.bare(disclosure.unitName().orElse(""));
        String region = AccountNames.bare(disclosure.region().orElse(""));
        for (int length = name.length() - 1; length > 1; length--) {
            if (region.endsWith(name.substring(0, length))) {
                return name.substring(length);
            }
        }
        return name;
    }
}
